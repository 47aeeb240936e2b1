import { Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const small = args.includes('correctness');
  const reader = new Reader(input);
  const N = reader.int(1, small ? 40 : 100, 'N');
  reader.space();
  const M = reader.int(1, small ? 40 : 4_000, 'M');
  reader.space();
  reader.int(0, 1_000_000_000, 'a');
  reader.space();
  reader.int(0, 1_000_000_000, 'b');
  reader.newline();
  for (let floor = 0; floor < N; floor++) {
    for (let hold = 0; hold < M; hold++) {
      if (hold > 0) reader.space();
      reader.int(0, 1_000_000_000, 'the effort');
    }
    reader.newline();
  }
  reader.end();
}
