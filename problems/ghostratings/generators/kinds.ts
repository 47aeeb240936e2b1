import { jsonLines, type Random } from 'olsol';

// All users are copies of `kinds` vectors, and all items are copies of `kinds` others.
export default function generate(
  args: { n: number; m?: number; K: number; likes?: number; kinds: number },
  random: Random,
): string {
  const { n, m = n, K, likes = n, kinds } = args;
  const pairs = random.distinct(likes, 0, n * m - 1).map((pair) => [Math.floor(pair / m), pair % m]);
  const vectors = (count: number) => {
    const pool = Array.from({ length: kinds }, () => random.ints(K, -9, 9));
    return Array.from({ length: count }, () => random.pick(pool));
  };
  return jsonLines(vectors(n), vectors(m), pairs);
}
