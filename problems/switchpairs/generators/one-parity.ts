import { ensure, jsonLines, type Random } from 'olsol';

const switchesOn = (board: number) => board.toString(2).replaceAll('0', '').length;

// Boards below `high` with an even number of switches on (`parity` 0) or an odd one (1); `strangers` of them, at random
// places, have the other parity.
export default function generate(
  args: { n: number; high: number; parity: 0 | 1; strangers: number },
  random: Random,
): string {
  ensure(args.high % 2 === 0, 'high must be even, so that the last switch can be set freely');
  const strangers = new Set(random.distinct(args.strangers, 0, args.n - 1));
  const boards = Array.from({ length: args.n }, (_, i) => {
    const board = random.int(0, args.high - 1);
    const wanted = strangers.has(i) ? 1 - args.parity : args.parity;
    return switchesOn(board) % 2 === wanted ? board : board ^ 1;
  });
  return jsonLines(boards);
}
