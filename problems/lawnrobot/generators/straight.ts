import { jsonLines } from 'olsol';

// `turn` (which may be empty), then `order` again and again: the mower gets as far away as it can.
export default function generate(args: { n: number; turn: string; order: string; repeat: number }): string {
  return jsonLines(args.turn + args.order.repeat(args.n - args.turn.length), args.repeat);
}
