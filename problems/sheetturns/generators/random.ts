import { jsonLines, type Random } from 'olsol';

// Random orders out of `letters` for a sheet of random values up to `top`; a letter that comes twice is twice as likely.
export default function generate(
  args: { side: number; top: number; orders: number; letters: string },
  random: Random,
): string {
  const sheet = Array.from({ length: args.side }, () => random.ints(args.side, 0, args.top));
  return jsonLines(sheet, random.text(args.orders, args.letters));
}
