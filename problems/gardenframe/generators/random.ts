import { jsonLines, type Random } from 'olsol';

type Args = { n: number; m: number; q: number; low: number; high: number; shortest: number; thickest: number };

// Random rectangles with sides of at least `shortest` cells and frames of thickness 1 to `thickest`.
export default function generate(args: Args, random: Random): string {
  const garden = Array.from({ length: args.n }, () => random.ints(args.m, args.low, args.high));
  const frames = Array.from({ length: args.q }, () => {
    const height = random.int(args.shortest, args.n);
    const width = random.int(args.shortest, args.m);
    const r1 = random.int(1, args.n - height + 1);
    const c1 = random.int(1, args.m - width + 1);
    return [r1, c1, r1 + height - 1, c1 + width - 1, random.int(1, args.thickest)];
  });
  return jsonLines(garden, frames);
}
