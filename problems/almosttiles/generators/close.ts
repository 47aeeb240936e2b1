import { jsonLines, type Random } from 'olsol';

// The row goes round the letters of `alphabet`, and so does the word; then `noise` random tiles of the row and `noise` letters of
// the word are replaced. The number of missing tiles stays around k = `noise` times `factor`.
export default function generate(
  args: { n: number; m: number; alphabet: string; noise: number; factor: number },
  random: Random,
): string {
  const round = (length: number) => Array.from({ length }, (_, i) => args.alphabet[i % args.alphabet.length] as string);
  const letters = [...args.alphabet];
  const row = round(args.n);
  const word = round(args.m);
  for (let i = 0; i < args.noise; i++) {
    row[random.int(0, args.n - 1)] = random.pick(letters);
    word[random.int(0, args.m - 1)] = random.pick(letters);
  }
  return jsonLines(row.join(''), random.shuffle(word).join(''), Math.min(args.m, Math.floor(args.noise * args.factor)));
}
