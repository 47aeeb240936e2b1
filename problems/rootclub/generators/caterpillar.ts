import { jsonLines, type Random } from 'olsol';

// A line that starts at the president; each of its members has `legs` more staff, who have none themselves.
export default function generate(args: { n: number; legs: number; low: number; high: number }, random: Random): string {
  const { n, legs, low, high } = args;
  const numbers = [0, ...random.distinct(n - 1, 1, n - 1)];
  const parent = new Array<number>(n).fill(-1);
  for (let i = 1; i < n; i++) {
    const inLine = i % (legs + 1) === 0;
    parent[numbers[i] as number] = numbers[inLine ? i - legs - 1 : i - (i % (legs + 1))] as number;
  }
  return jsonLines(parent, random.ints(n, low, high), Math.ceil(n / 2));
}
