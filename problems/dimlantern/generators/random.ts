import { ensure, type Random } from 'olsol';

type Order = 'random' | 'rising' | 'falling';

// Random brightness from `low` to `high` and random refills from `least` to `most`; a third as many lanterns as evenings
// unless n is given.
export default function generate(
  args: { n?: number; m: number; low: number; high: number; least: number; most: number; order: Order },
  random: Random,
): string {
  ensure(['random', 'rising', 'falling'].includes(args.order), `unknown order ${args.order}`);
  const n = args.n ?? Math.ceil(args.m / 3);
  const brightness = random.ints(n, args.low, args.high);
  if (args.order === 'rising') brightness.sort((a, b) => a - b);
  if (args.order === 'falling') brightness.sort((a, b) => b - a);
  const refills = random.ints(n, args.least, args.most);
  return `${n} ${args.m}\n${brightness.join(' ')}\n${refills.join(' ')}\n`;
}
