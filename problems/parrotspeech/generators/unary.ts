import { jsonLines, type Random } from 'olsol';

interface Args {
  n: number;
  longest: number;
  spacing: number;
  fails: boolean;
}

// A text of `n` letters a, the words a, aa, … up to `longest` letters, and for every `spacing` letters of the text one word
// that starts with many letters a and ends differently. If it `fails`, the last letter of the text cannot be said.
export default function generate(args: Args, random: Random): string {
  const { n, longest, spacing, fails } = args;
  const words = new Set(Array.from({ length: longest }, (_, i) => 'a'.repeat(i + 1)));
  for (let i = 0; i < Math.floor(n / spacing); i++) {
    words.add(`${'a'.repeat(16)}${random.text(1, 'bcdefghijklm')}${random.text(3, 'abcdefghijklm')}`);
  }
  const text = fails ? `${'a'.repeat(n - 1)}z` : 'a'.repeat(n);
  return jsonLines(text, random.shuffle([...words]));
}
