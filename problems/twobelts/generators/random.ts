import type { Random } from 'olsol';

// Random values from `low` to `top`; without m, both belts have n items.
export default function generate(args: { n: number; m?: number; low: number; top: number }, random: Random): string {
  const { n, m = n } = args;
  return `${n} ${m}\n${random.ints(n, args.low, args.top).join(' ')}\n${random.ints(m, args.low, args.top).join(' ')}\n`;
}
