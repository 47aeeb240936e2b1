import type { Random } from 'olsol';

interface Args {
  n: number;
  W: number;
  lightest: number;
  heaviest: number;
  fewest: number;
  most: number;
  joy: number;
}

// Every kind has a random weight, a random joy up to `joy` and a random count.
export default function generate(args: Args, random: Random): string {
  const kinds = Array.from({ length: args.n }, () => {
    const weight = random.int(args.lightest, args.heaviest);
    return `${weight} ${random.int(0, args.joy)} ${random.int(args.fewest, args.most)}`;
  });
  return `${[`${args.n} ${args.W}`, ...kinds].join('\n')}\n`;
}
