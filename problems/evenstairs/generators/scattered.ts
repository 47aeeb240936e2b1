import { jsonLines, type Random } from 'olsol';

// Different random multiples of `step` up to `top`; with an even step all heights are even.
export default function generate(args: { n: number; top: number; step: number }, random: Random): string {
  const multiples = random.distinct(args.n, 1, Math.floor(args.top / args.step));
  return jsonLines(multiples.map((multiple) => multiple * args.step));
}
