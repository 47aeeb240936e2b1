import { jsonLines, type Random } from 'olsol';

// The first half of the containers weighs up to `light`, the second half close to `heavy`; all even, capacity odd.
export default function generate(
  args: { n: number; light: number; heavy: number; percent: number },
  random: Random,
): string {
  const half = args.n >> 1;
  const weights = [
    ...random.ints(half, 1, args.light / 2),
    ...random.ints(args.n - half, Math.ceil(args.heavy * 0.4), args.heavy / 2),
  ].map((k) => k * 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return jsonLines(weights, Math.floor((total / 200) * args.percent) * 2 + 1);
}
