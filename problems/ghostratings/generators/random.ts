import { jsonLines, type Random } from 'olsol';

// Entries from `low` to `high`. Without `m` there are as many items as users, without `likes` one like a user.
export default function generate(
  args: { n: number; m?: number; K: number; likes?: number; low: number; high: number },
  random: Random,
): string {
  const { n, m = n, K, likes = n, low, high } = args;
  const pairs = random.distinct(likes, 0, n * m - 1).map((pair) => [Math.floor(pair / m), pair % m]);
  const vectors = (count: number) => Array.from({ length: count }, () => random.ints(K, low, high));
  return jsonLines(vectors(n), vectors(m), pairs);
}
