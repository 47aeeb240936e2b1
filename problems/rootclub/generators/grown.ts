import { jsonLines, type Random } from 'olsol';

// Members join one by one; each gets one of the last `reach` members as boss (1 makes a single line). All but the
// president are numbered at random. Without `k`, half of the club comes.
export default function generate(
  args: { n: number; k?: number; reach: number; low: number; high: number },
  random: Random,
): string {
  const { n, reach, low, high } = args;
  const numbers = [0, ...random.distinct(n - 1, 1, n - 1)];
  const parent = new Array<number>(n).fill(-1);
  for (let i = 1; i < n; i++)
    parent[numbers[i] as number] = numbers[random.int(Math.max(0, i - reach), i - 1)] as number;
  return jsonLines(parent, random.ints(n, low, high), args.k ?? Math.ceil(n / 2));
}
