import { jsonLines, type Random } from 'olsol';

// A chain 1, 2, …, n listed from its far end, and between its lines short cuts over two to fifty islands that take at least
// as long as the boats along the chain.
export default function generate(args: { n: number; top: number }, random: Random): string {
  const { n, top } = args;
  const ferries: number[][] = [];
  for (let a = n - 1; a >= 1; a--) {
    const far = Math.min(n, a + random.int(2, 50));
    ferries.push([a, far, (far - a) * 2 * top, random.int(1, top)]);
    ferries.push([a, a + 1, random.int(1, top), random.int(1, top)]);
  }
  return jsonLines(n, ferries, 1, n);
}
