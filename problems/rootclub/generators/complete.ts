import { jsonLines, type Random } from 'olsol';

// Level by level, everyone gets `arity` staff until the club is full; all but the president are numbered at random.
export default function generate(
  args: { n: number; arity: number; low: number; high: number },
  random: Random,
): string {
  const { n, arity, low, high } = args;
  const numbers = [0, ...random.distinct(n - 1, 1, n - 1)];
  const parent = new Array<number>(n).fill(-1);
  for (let i = 1; i < n; i++) parent[numbers[i] as number] = numbers[Math.floor((i - 1) / arity)] as number;
  return jsonLines(parent, random.ints(n, low, high), Math.ceil(n / 2));
}
