import { jsonLines } from 'olsol';

// All apples, then all pears, then all kiwis: only the whole belt has equally many (when `n` is a multiple of 3).
export default function generate(args: { n: number }): string {
  const third = Math.floor(args.n / 3);
  return jsonLines('A'.repeat(args.n - 2 * third) + 'P'.repeat(third) + 'K'.repeat(third));
}
