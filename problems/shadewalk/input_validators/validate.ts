import { Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const cap = args.includes('correctness') ? 30 : 1_500;
  const reader = new Reader(input);
  const n = reader.int(1, cap, 'n');
  reader.space();
  const m = reader.int(1, cap, 'm');
  reader.space();
  reader.int(0, n * m, 'd');
  reader.newline();
  for (let row = 1; row <= n; row++) {
    const cells = reader.token(/[.#B]+/y, `row ${row} of the park`);
    if (cells.length !== m) reader.fail(`the row has ${cells.length} cells, expected ${m}`);
    reader.newline();
  }
  reader.end();
}
