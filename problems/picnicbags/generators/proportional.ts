import type { Random } from 'olsol';

interface Args {
  n: number;
  W: number;
  lightest: number;
  heaviest: number;
  fewest: number;
  most: number;
  perGram: number;
  noise: number;
}

// Every gram gives the joy `perGram`, but for a small `noise`: what counts is how well the bag is filled.
export default function generate(args: Args, random: Random): string {
  const kinds = Array.from({ length: args.n }, () => {
    const weight = random.int(args.lightest, args.heaviest);
    const joy = weight * args.perGram + random.int(0, args.noise);
    return `${weight} ${joy} ${random.int(args.fewest, args.most)}`;
  });
  return `${[`${args.n} ${args.W}`, ...kinds].join('\n')}\n`;
}
