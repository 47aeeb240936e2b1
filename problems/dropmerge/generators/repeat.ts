import { jsonLines } from 'olsol';

// The same few numbers again and again.
export default function generate(args: { n: number; numbers: number[] }): string {
  return jsonLines(Array.from({ length: args.n }, (_, i) => args.numbers[i % args.numbers.length]));
}
