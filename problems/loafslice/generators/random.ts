import type { Random } from 'olsol';

// Random hardness from 1 to `top`; with a small `top` many slices are equally hard.
export default function generate(args: { n: number; top: number }, random: Random): string {
  return `${args.n}\n${random.ints(args.n, 1, args.top).join(' ')}\n`;
}
