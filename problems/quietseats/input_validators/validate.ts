import { Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const cap = args.includes('correctness') ? 1_000 : 300_000;
  const reader = new Reader(input);
  const n = reader.int(1, cap, 'n');
  reader.space();
  const q = reader.int(1, cap, 'q');
  reader.newline();
  for (let i = 0; i < q; i++) {
    reader.int(1, n, 'the seat number');
    reader.newline();
  }
  reader.end();
}
