import { jsonLines, type Random } from 'olsol';

// The capacity is exactly the weight of `take` containers chosen at random.
export default function generate(args: { n: number; take: number; high: number }, random: Random): string {
  const weights = random.ints(args.n, Math.ceil(args.high / 2), args.high);
  const loaded = random.distinct(args.take, 0, args.n - 1);
  const capacity = loaded.reduce((sum, index) => sum + (weights[index] ?? 0), 0);
  return jsonLines(weights, capacity);
}
