import { jsonLines } from 'olsol';

// The first `ones` springs reach one stone only, and of the others every `every`-th reaches all the way to the end, the rest one stone.
export default function generate(args: { n: number; ones: number; every: number }): string {
  return jsonLines(
    Array.from({ length: args.n }, (_, i) => (i < args.ones || (i - args.ones) % args.every > 0 ? 1 : args.n - i)),
  );
}
