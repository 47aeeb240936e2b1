import { jsonLines, type Random } from 'olsol';

// Island 1 is joined to every other island; as many slow lines again join random islands. Times are up to `top`.
export default function generate(args: { n: number; top: number }, random: Random): string {
  const { n, top } = args;
  if (n < 3) throw new RangeError('at least three islands are needed');
  const ferries: number[][] = [];
  for (let island = 2; island <= n; island++) {
    ferries.push([1, island, random.int(1, top), random.int(1, top)]);
    const [a, b] = random.distinct(2, 2, n) as [number, number];
    ferries.push([a, b, random.int(1, top), random.int(1, top)]);
  }
  return jsonLines(n, random.shuffle(ferries), random.int(2, n), random.int(2, n));
}
