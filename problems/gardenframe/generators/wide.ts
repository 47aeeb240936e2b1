import { jsonLines, type Random } from 'olsol';

// Rectangles that nearly cover a square garden of side n, with thick frames; a frame for every two and a half cells.
export default function generate(args: { n: number; high: number }, random: Random): string {
  const { n } = args;
  const margin = Math.floor(n / 20);
  const garden = Array.from({ length: n }, () => random.ints(n, -args.high, args.high));
  const frames = Array.from({ length: Math.ceil(n * n * 0.4) }, () => {
    const [top, left, bottom, right] = random.ints(4, 0, margin) as [number, number, number, number];
    return [1 + top, 1 + left, n - bottom, n - right, random.int(Math.ceil(n / 5), Math.ceil(n / 3))];
  });
  return jsonLines(garden, frames);
}
