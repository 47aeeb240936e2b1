import { Reader } from 'olsol';

const billion = 1_000_000_000;

export default function validate(input: string, args: readonly string[]): void {
  const reader = new Reader(input);
  const n = reader.int(1, args.includes('correctness') ? 1_500 : 200_000, 'n');
  reader.space();
  reader.int(1, billion, 'g');
  reader.newline();
  for (let i = 0; i < n; i++) {
    if (i > 0) reader.space();
    reader.int(1, billion, 'a diameter');
  }
  reader.newline();
  reader.end();
}
