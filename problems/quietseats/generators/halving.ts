import type { Random } from 'olsol';

// The table is cut at a random seat; from there each guest sits in the middle of a run, level by level, until the table is
// full. Then the guests leave in reverse order.
export default function generate(args: { n: number }, random: Random): string {
  const { n } = args;
  const first = random.int(0, n - 1);
  const order: number[] = [];
  const runs: [start: number, end: number][] = [[0, n - 1]];
  for (const [start, end] of runs) {
    if (start > end) continue;
    const middle = (start + end) >> 1;
    order.push(((first + middle) % n) + 1);
    runs.push([start, middle - 1], [middle + 1, end]);
  }
  const events = [...order, ...order.toReversed()];
  return `${[`${n} ${events.length}`, ...events].join('\n')}\n`;
}
