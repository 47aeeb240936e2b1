import type { Random } from 'olsol';

// `n` houses of one random height; the first or the last of them is one taller, or none is.
export default function generate(args: { n: number; tower: 'left' | 'right' | 'none' }, random: Random): string {
  const height = random.int(1, 99_999);
  const heights = new Array<number>(args.n).fill(height);
  if (args.tower === 'left') heights[0] = height + 1;
  if (args.tower === 'right') heights[args.n - 1] = height + 1;
  return `${args.n}\n${heights.join(' ')}\n`;
}
