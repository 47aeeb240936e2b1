import { jsonLines, type Random } from 'olsol';

// Random plates from `low` to `high`; with low = high all are equal.
export default function generate(args: { n: number; low: number; high: number }, random: Random): string {
  return jsonLines(random.ints(args.n, args.low, args.high));
}
