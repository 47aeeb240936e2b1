import { ensure, Reader } from 'olsol';

const limit = 1_000_000_000;

export default function validate(input: string, args: readonly string[]): void {
  const cap = args.includes('correctness') ? 1_000 : 50_000;
  const reader = new Reader(input);
  const n = reader.int(1, cap, 'n');
  reader.space();
  const m = reader.int(1, cap, 'm');
  reader.newline();

  const numbers = (count: number): number[] => {
    const read: number[] = [];
    for (let i = 0; i < count; i++) {
      if (i > 0) reader.space();
      read.push(reader.int(-limit, limit, 'a coordinate'));
    }
    reader.newline();
    return read;
  };

  for (let i = 1; i <= n; i++) {
    const [x1, y1, x2, y2] = numbers(4);
    ensure(x1 !== x2 && y1 !== y2, `awning ${i} has no width or no height`);
  }
  for (let i = 0; i < m; i++) numbers(2);
  reader.end();
}
