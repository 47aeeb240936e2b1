import { jsonLines, type Random } from 'olsol';

// Random boards from `low` to `high`.
export default function generate(args: { n: number; low: number; high: number }, random: Random): string {
  return jsonLines(random.ints(args.n, args.low, args.high));
}
