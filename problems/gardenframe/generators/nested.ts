import { jsonLines, type Random } from 'olsol';

// Rectangles one within the other, all in the middle of a garden where every cell holds the same, and over again.
export default function generate(
  args: { n: number; q: number; plants: number; deepest: number },
  random: Random,
): string {
  const { n } = args;
  const garden = Array.from({ length: n }, () => new Array(n).fill(args.plants));
  const frames = Array.from({ length: args.q }, (_, i) => {
    const depth = i % args.deepest;
    return [1 + depth, 1 + depth, n - depth, n - depth, random.int(1, Math.ceil(n / 2))];
  });
  return jsonLines(garden, frames);
}
