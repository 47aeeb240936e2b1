import { jsonLines, type Random } from 'olsol';

interface Args {
  n: number;
  period: number;
  longest: number;
  spacing: number;
}

// A text in which `period` different letters take turns. Half of its pieces of up to `longest` letters are words, and for
// every `spacing` letters of the text there is one word that starts like a piece and ends differently.
export default function generate(args: Args, random: Random): string {
  const { n, period, longest, spacing } = args;
  const letters = random
    .shuffle([...'abcdefghijklm'])
    .slice(0, period)
    .join('');
  const piece = (start: number, length: number) => {
    return letters.repeat(Math.ceil((start + length) / period)).slice(start, start + length);
  };

  const words = new Set<string>();
  for (let start = 0; start < period; start++) {
    for (let length = 1; length <= longest; length++) {
      if (random.int(0, 1) === 0) words.add(piece(start, length));
    }
  }
  for (let i = 0; i < Math.floor(n / spacing); i++) {
    words.add(piece(random.int(0, period - 1), random.int(10, 16)) + random.text(4, 'nopqrstuvwxyz'));
  }
  return jsonLines(piece(0, n), random.shuffle([...words]));
}
