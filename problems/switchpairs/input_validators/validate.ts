import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [boards] = parameters(input) as [number[]];
  const cap = args.includes('correctness') ? 1_000 : 300_000;
  ensure(boards.length >= 1 && boards.length <= cap, `boards has ${boards.length} elements, expected 1 to ${cap}`);
  for (const [i, board] of boards.entries()) ensureInt(board, 0, 2 ** 30 - 1, `boards[${i}]`);
}
