import { Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const reader = new Reader(input);
  const n = reader.int(1, args.includes('correctness') ? 1_500 : 300_000, 'n');
  reader.newline();
  for (let i = 0; i < n; i++) {
    if (i > 0) reader.space();
    reader.int(1, 1_000_000_000, 'the height');
  }
  reader.newline();
  reader.end();
}
