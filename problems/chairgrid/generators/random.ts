import { jsonLines, type Random } from 'olsol';

/** A random number of chairs in the upper tenth below n, divisible by 12, and random minima. */
export default function generate(args: { n: number; maxRows: number; maxCols: number }, random: Random): string {
  const chairs = 12 * random.int(Math.ceil((args.n * 0.9) / 12), Math.floor(args.n / 12));
  return jsonLines(chairs, random.int(1, args.maxRows), random.int(1, args.maxCols));
}
