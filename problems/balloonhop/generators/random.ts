import type { Random } from 'olsol';

// Fields at random positions from 0 to `top`, fees from 0 to `most`.
export default function generate(args: { n: number; top: number; c: number; most: number }, random: Random): string {
  const { n, c } = args;
  const x = random.distinct(n, 0, args.top).sort((a, b) => a - b);
  const fees = random.ints(n, 0, args.most);
  fees[0] = 0;
  return `${n} ${c}\n${x.join(' ')}\n${fees.join(' ')}\n`;
}
