import { jsonLines, type Random } from 'olsol';

// The first half climbs evenly to `top`, so a long ladder is there early; the kites of the second half join it anywhere.
export default function generate(args: { n: number; top: number; d: number }, random: Random): string {
  const half = Math.ceil(args.n / 2);
  const heights = Array.from({ length: args.n }, (_, i) => {
    return i < half ? Math.floor((args.top * i) / half) : random.int(0, args.top);
  });
  return jsonLines(heights, args.d);
}
