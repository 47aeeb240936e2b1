import type { Random } from 'olsol';

// Belt A falls from `top` to 0 and belt B rises from 0 to `top`, or the other way round where `fallsFirst` is false.
export default function generate(
  args: { n: number; m: number; top: number; fallsFirst: boolean },
  random: Random,
): string {
  const rising = (count: number) => random.ints(count, 0, args.top).sort((x, y) => x - y);
  const a = rising(args.n);
  const b = rising(args.m);
  if (args.fallsFirst) a.reverse();
  else b.reverse();
  return `${args.n} ${args.m}\n${a.join(' ')}\n${b.join(' ')}\n`;
}
