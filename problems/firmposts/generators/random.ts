import { jsonLines, type Random } from 'olsol';

// Random heights from 1 to `top`.
export default function generate(args: { n: number; top: number }, random: Random): string {
  return jsonLines(random.ints(args.n, 1, args.top));
}
