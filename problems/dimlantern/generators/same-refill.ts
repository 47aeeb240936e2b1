import type { Random } from 'olsol';

// Every lantern gets the same refill, and the brightness at the beginning takes only `levels` values that are multiples of
// it: at every moment there are many equally dim lanterns.
export default function generate(
  args: { n: number; m: number; levels: number; refill: number },
  random: Random,
): string {
  const brightness = Array.from({ length: args.n }, () => args.refill * random.int(0, args.levels - 1));
  const refills = new Array<number>(args.n).fill(args.refill);
  return `${args.n} ${args.m}\n${brightness.join(' ')}\n${refills.join(' ')}\n`;
}
