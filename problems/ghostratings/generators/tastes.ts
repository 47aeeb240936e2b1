import { jsonLines, type Random } from 'olsol';

// Every item has one feature, at 1, and every user a few; a user likes items that have one of these features: up to
// sixty in a small shop, up to three in a large one.
export default function generate(args: { n: number; m?: number; K: number }, random: Random): string {
  const { n, m = n, K } = args;
  const features = Array.from({ length: m }, () => random.int(0, K - 1));
  const items = features.map((feature) => Array.from({ length: K }, (_, k) => (k === feature ? 1 : 0)));
  const users = Array.from({ length: n }, () => Array.from({ length: K }, () => (random.int(1, 3) === 1 ? 1 : 0)));
  const pairs: [number, number][] = [];
  for (const [u, user] of users.entries()) {
    const looks = n * m <= 3_600 ? Array.from({ length: m }, (_, i) => i) : random.distinct(3, 0, m - 1);
    for (const i of looks) if (user[features[i] as number] === 1) pairs.push([u, i]);
  }
  return jsonLines(users, items, random.shuffle(pairs));
}
