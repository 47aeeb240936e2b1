import { jsonLines, type Random } from 'olsol';

// All weights, from low to high, are multiples of `step` and the capacity is not, so no load fills the hold exactly.
export default function generate(
  args: { n: number; step: number; low: number; high: number; percent: number },
  random: Random,
): string {
  const { step } = args;
  const weights = random.ints(args.n, Math.ceil(args.low / step), Math.floor(args.high / step)).map((k) => k * step);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const filled = Math.floor(((total / step) * args.percent) / 100) * step;
  return jsonLines(weights, filled + step - 1);
}
