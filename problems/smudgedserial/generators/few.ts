import { jsonLines, type Random } from 'olsol';

// `n` digits, neighbours different, that leave a remainder `r` of their own; then `smudges` of them are smudged.
export default function generate(args: { n: number; smudges: number; m: number }, random: Random): string {
  const { n, smudges, m } = args;
  const digits: number[] = [];
  let remainder = 0;
  for (let i = 0; i < n; i++) {
    const last = digits.at(-1);
    const digit = last === undefined ? random.int(0, 9) : (last + random.int(1, 9)) % 10;
    digits.push(digit);
    remainder = (remainder * 10 + digit) % m;
  }
  const smudged = new Set(random.distinct(smudges, 0, n - 1));
  return jsonLines(digits.map((digit, i) => (smudged.has(i) ? '?' : digit)).join(''), m, remainder);
}
