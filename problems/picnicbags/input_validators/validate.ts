import { Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const small = args.includes('correctness');
  const reader = new Reader(input);
  const n = reader.int(1, small ? 10 : 200, 'n');
  reader.space();
  reader.int(1, small ? 300 : 100_000, 'W');
  reader.newline();
  for (let i = 0; i < n; i++) {
    reader.int(1, 100_000, 'the weight');
    reader.space();
    reader.int(0, 1_000_000_000, 'the joy');
    reader.space();
    reader.int(1, small ? 300 : 100_000, 'the count');
    reader.newline();
  }
  reader.end();
}
