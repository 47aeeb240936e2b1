import type { Random } from 'olsol';

interface Args {
  n: number;
  W: number;
  lightest: number;
  heaviest: number;
  smallest: number;
  largest: number;
  joy: number;
}

// The counts are one below, at or one above a power of two, from 2^smallest to 2^largest.
export default function generate(args: Args, random: Random): string {
  const kinds = Array.from({ length: args.n }, () => {
    const count = Math.max(1, 2 ** random.int(args.smallest, args.largest) + random.int(-1, 1));
    return `${random.int(args.lightest, args.heaviest)} ${random.int(0, args.joy)} ${count}`;
  });
  return `${[`${args.n} ${args.W}`, ...kinds].join('\n')}\n`;
}
