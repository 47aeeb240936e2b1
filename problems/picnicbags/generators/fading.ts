import type { Random } from 'olsol';

interface Args {
  n: number;
  W: number;
  lightest: number;
  heaviest: number;
  fewest: number;
  most: number;
}

// The first kind gives about 30,000,000 joy a gram, the last one next to none: the early kinds leave the later ones little to do.
export default function generate(args: Args, random: Random): string {
  const kinds = Array.from({ length: args.n }, (_, i) => {
    const weight = random.int(args.lightest, args.heaviest);
    const joy = Math.floor((weight * 30_000_000 * (args.n - i)) / args.n) + random.int(0, 99_999);
    return `${weight} ${joy} ${random.int(args.fewest, args.most)}`;
  });
  return `${[`${args.n} ${args.W}`, ...kinds].join('\n')}\n`;
}
