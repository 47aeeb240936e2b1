import { jsonLines, type Random } from 'olsol';

// Frames that leave an inner rectangle one or two cells high or wide, or just none, in rectangles whose sides have at least
// `shortest` cells and may be the same.
export default function generate(
  args: { n: number; m: number; q: number; high: number; shortest: number },
  random: Random,
): string {
  const garden = Array.from({ length: args.n }, () => random.ints(args.m, -args.high, args.high));
  const frames = Array.from({ length: args.q }, () => {
    const height = random.int(args.shortest, args.n);
    const width = random.int(0, 3) === 0 ? Math.min(height, args.m) : random.int(args.shortest, args.m);
    const r1 = random.int(1, args.n - height + 1);
    const c1 = random.int(1, args.m - width + 1);
    const half = Math.floor(Math.min(height, width) / 2);
    return [r1, c1, r1 + height - 1, c1 + width - 1, Math.max(1, half + random.int(-1, 1))];
  });
  return jsonLines(garden, frames);
}
