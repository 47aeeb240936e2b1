import { Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const cap = args.includes('correctness') ? 1_000 : 80_000;
  const reader = new Reader(input);
  const n = reader.int(1, cap, 'n');
  reader.space();
  const q = reader.int(1, cap, 'q');
  reader.newline();
  for (let i = 0; i < n; i++) {
    if (i > 0) reader.space();
    reader.int(0, 1_000_000_000, 'a reading');
  }
  reader.newline();
  for (let i = 0; i < q; i++) {
    reader.int(1, n, 'l');
    reader.space();
    reader.int(0, 1_000_000_000, 'h');
    reader.newline();
  }
  reader.end();
}
