import { Reader } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const caps = args.includes('correctness') ? { n: 1_000, m: 2_000 } : { n: 100_000, m: 300_000 };
  const reader = new Reader(input);
  const n = reader.int(1, caps.n, 'n');
  reader.space();
  reader.int(1, caps.m, 'm');
  reader.newline();

  const numbers = (low: number, high: number, name: string) => {
    for (let i = 0; i < n; i++) {
      if (i > 0) reader.space();
      reader.int(low, high, name);
    }
    reader.newline();
  };
  numbers(0, 1_000_000_000, 'a brightness');
  numbers(1, 1_000_000, 'a refill');
  reader.end();
}
