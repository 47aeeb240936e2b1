import { jsonLines, type Random } from 'olsol';

// `n` letters of the Thue-Morse word, `between` random other letters, and the same `n` letters with a and b exchanged: hashes
// that overflow take both for equal when `n` is a power of two.
export default function generate(args: { n: number; between: number }, random: Random): string {
  let ones = '';
  let other = '';
  for (let i = 0; i < args.n; i++) {
    let odd = false;
    for (let rest = i; rest > 0; rest >>= 1) odd = odd !== ((rest & 1) === 1);
    ones += odd ? 'b' : 'a';
    other += odd ? 'a' : 'b';
  }
  return jsonLines(`${ones}${random.text(args.between, 'cdefghij')}${other}`);
}
