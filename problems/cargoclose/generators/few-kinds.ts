import { jsonLines, type Random } from 'olsol';

// Only `kinds` different weights, all even, and an odd capacity.
export default function generate(
  args: { n: number; kinds: number; low: number; high: number; percent: number },
  random: Random,
): string {
  const kinds = random.distinct(args.kinds, Math.ceil(args.low / 2), Math.floor(args.high / 2)).map((half) => half * 2);
  const weights = random.shuffle(Array.from({ length: args.n }, (_, i) => kinds[i % args.kinds] ?? 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return jsonLines(weights, Math.floor((total / 200) * args.percent) * 2 + 1);
}
