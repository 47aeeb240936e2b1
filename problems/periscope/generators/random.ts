import type { Random } from 'olsol';

// `n` random heights from 1 to `top`.
export default function generate(args: { n: number; top: number }, random: Random): string {
  return `${args.n}\n${random.ints(args.n, 1, args.top).join(' ')}\n`;
}
