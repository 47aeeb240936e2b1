import { jsonLines, type Random } from 'olsol';

// The orders of `pattern` again and again, and at last those of `end`.
export default function generate(
  args: { side: number; orders: number; pattern: string; end: string },
  random: Random,
): string {
  const sheet = Array.from({ length: args.side }, () => random.ints(args.side, 0, 999));
  const rounds = Math.ceil(args.orders / args.pattern.length);
  const orders = args.pattern.repeat(rounds).slice(0, args.orders - args.end.length) + args.end;
  return jsonLines(sheet, orders);
}
