import { ensure, Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const small = args.includes('correctness');
  const reader = new Reader(input);
  const n = reader.int(1, small ? 150 : 30_000, 'n');
  reader.space();
  const m = reader.int(0, small ? 400 : 100_000, 'm');
  reader.space();
  reader.int(0, n, 'k');
  reader.newline();

  for (let i = 0; i < m; i++) {
    const a = reader.int(1, n, 'a');
    reader.space();
    const b = reader.int(1, n, 'b');
    ensure(a !== b, `an offer leads from reservoir ${a} to itself`);
    reader.space();
    reader.int(1, 1_000_000_000, 'the price');
    reader.newline();
  }
  reader.end();
}
