import type { Random } from 'olsol';

// Everyone comes in random order, then everyone leaves in another random order.
export default function generate(args: { n: number }, random: Random): string {
  const { n } = args;
  const events = [...random.distinct(n, 1, n), ...random.distinct(n, 1, n)];
  return `${[`${n} ${events.length}`, ...events].join('\n')}\n`;
}
