import { jsonLines, type Random } from 'olsol';

interface Args {
  n: number;
  top: number;
  d: number;
  order: 'rising' | 'falling';
}

// Random heights from 0 to `top`, sorted: rising makes one long ladder, falling leaves only single kites (for d > 0).
export default function generate(args: Args, random: Random): string {
  const heights = random.ints(args.n, 0, args.top).sort((a, b) => a - b);
  if (args.order === 'falling') heights.reverse();
  return jsonLines(heights, args.d);
}
