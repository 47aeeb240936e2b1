import { Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const small = args.includes('correctness');
  const reader = new Reader(input);
  const N = reader.int(1, small ? 40 : 1_000, 'N');
  reader.space();
  const M = reader.int(1, small ? 40 : 1_000, 'M');
  reader.space();
  const q = reader.int(1, small ? 1_000 : 150_000, 'q');
  reader.newline();

  for (let i = 0; i < q; i++) {
    const top = reader.int(1, N, 'r1');
    reader.space();
    const left = reader.int(1, M, 'c1');
    reader.space();
    reader.int(top, N, 'r2');
    reader.space();
    reader.int(left, M, 'c2');
    reader.newline();
  }
  reader.end();
}
