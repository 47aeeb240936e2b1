import { Reader } from 'olsol';

const MAX_VALUE = 100_000_000;

export default function validate(input: string, args: readonly string[]): void {
  const cap = args.includes('correctness') ? 9 : 5_000;
  const reader = new Reader(input);
  const n = reader.int(1, cap, 'n');
  reader.space();
  const m = reader.int(1, cap, 'm');
  reader.newline();
  readBelt(reader, n, 'A');
  readBelt(reader, m, 'B');
  reader.end();
}

function readBelt(reader: Reader, count: number, belt: string): void {
  for (let i = 1; i <= count; i++) {
    if (i > 1) reader.space();
    reader.int(0, MAX_VALUE, `item ${i} of belt ${belt}`);
  }
  reader.newline();
}
