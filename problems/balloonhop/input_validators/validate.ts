import { Reader } from 'olsol';

const MAX_COST = 1_000_000_000_000;
const MAX_POSITION = 1_000_000;

export default function validate(input: string, args: readonly string[]): void {
  const reader = new Reader(input);
  const n = reader.int(1, args.includes('correctness') ? 1_000 : 200_000, 'n');
  reader.space();
  reader.int(0, MAX_COST, 'c');
  reader.newline();

  let last = -1;
  for (let i = 1; i <= n; i++) {
    if (i > 1) reader.space();
    last = reader.int(last + 1, MAX_POSITION, `x_${i}`);
  }
  reader.newline();

  for (let i = 1; i <= n; i++) {
    if (i > 1) reader.space();
    reader.int(0, i === 1 ? 0 : MAX_COST, `f_${i}`);
  }
  reader.newline();
  reader.end();
}
