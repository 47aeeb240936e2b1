import type { Random } from 'olsol';

interface Args {
  n: number;
  W: number;
  weight: number;
  joy: number;
  fewest: number;
  most: number;
}

// All kinds have the same weight and the same joy, only the counts differ.
export default function generate(args: Args, random: Random): string {
  const kinds = random.ints(args.n, args.fewest, args.most).map((count) => `${args.weight} ${args.joy} ${count}`);
  return `${[`${args.n} ${args.W}`, ...kinds].join('\n')}\n`;
}
