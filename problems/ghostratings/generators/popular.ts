import { jsonLines, type Random } from 'olsol';

// Item 0 is liked by all users but the last, and user 0 likes every other item too. Each vector has mixed signs.
export default function generate(args: { n: number; m?: number; K: number }, random: Random): string {
  const { n, m = n, K } = args;
  const pairs: [number, number][] = [];
  for (let u = 0; u < n - 1; u++) pairs.push([u, 0]);
  for (let i = 1; i < m; i++) pairs.push([0, i]);
  const vectors = (count: number) => {
    return Array.from({ length: count }, (_, i) =>
      Array.from({ length: K }, (_, k) => ((i + k) % 2 ? -1 : 1) * random.int(0, 9)),
    );
  };
  return jsonLines(vectors(n), vectors(m), random.shuffle(pairs));
}
