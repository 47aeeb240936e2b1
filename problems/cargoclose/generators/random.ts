import { jsonLines, type Random } from 'olsol';

// Weights from low to high; the hold has room for `percent` of their total.
export default function generate(
  args: { n: number; low: number; high: number; percent: number },
  random: Random,
): string {
  const weights = random.ints(args.n, args.low, args.high);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return jsonLines(weights, Math.floor((total / 100) * args.percent));
}
