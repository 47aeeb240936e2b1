import type { Random } from 'olsol';

interface Args {
  n: number;
  top: number;
  shape: 'rising' | 'falling' | 'hill' | 'valley';
}

// Random hardness in order: rising, falling, hardest in the middle or hardest at both ends.
export default function generate(args: Args, random: Random): string {
  const sorted = random.ints(args.n, 1, args.top).sort((a, b) => a - b);
  const even = sorted.filter((_, i) => i % 2 === 0);
  const odd = sorted.filter((_, i) => i % 2 === 1).reverse();
  const slices = {
    rising: sorted,
    falling: sorted.toReversed(),
    hill: [...even, ...odd],
    valley: [...even, ...odd].map((slice) => args.top + 1 - slice),
  }[args.shape];
  return `${args.n}\n${slices.join(' ')}\n`;
}
