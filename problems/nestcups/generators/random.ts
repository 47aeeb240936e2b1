import { ensure, type Random } from 'olsol';

type Order = 'random' | 'rising' | 'falling';

// Random diameters from `low` to `high`; if they span less than g, no mug fits into another.
export default function generate(
  args: { n: number; g: number; low: number; high: number; order: Order },
  random: Random,
): string {
  ensure(['random', 'rising', 'falling'].includes(args.order), `unknown order ${args.order}`);
  const diameters = random.ints(args.n, args.low, args.high);
  if (args.order === 'rising') diameters.sort((a, b) => a - b);
  if (args.order === 'falling') diameters.sort((a, b) => b - a);
  return `${args.n} ${args.g}\n${diameters.join(' ')}\n`;
}
