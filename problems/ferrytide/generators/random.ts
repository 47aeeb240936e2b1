import { jsonLines, type Random } from 'olsol';

// 2n lines with times up to `top`: a random tree over all islands and random further lines. Every island can be reached.
export default function generate(args: { n: number; top: number }, random: Random): string {
  const { n, top } = args;
  if (n < 2) throw new RangeError('at least two islands are needed');
  const name = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));
  const ferries: number[][] = [];
  for (let i = 0; i < 2 * n; i++) {
    const a = i % n;
    const b = i < n && a > 0 ? random.int(0, a - 1) : (a + random.int(1, n - 1)) % n;
    ferries.push([name[a] as number, name[b] as number, random.int(1, top), random.int(1, top)]);
  }
  const [start, goal] = random.distinct(2, 1, n);
  return jsonLines(n, random.shuffle(ferries), start, goal);
}
