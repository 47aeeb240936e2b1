import { jsonLines, type Random } from 'olsol';

// Random letters of `alphabet`, and a random word of every `part` letters of the row; `share` of the word may be swapped.
export default function generate(
  args: { n: number; alphabet: string; part: number; share: number },
  random: Random,
): string {
  const length = Math.max(1, Math.floor(args.n / args.part));
  const word = random.text(length, args.alphabet);
  return jsonLines(random.text(args.n, args.alphabet), word, Math.floor(length * args.share));
}
