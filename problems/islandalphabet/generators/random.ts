import { jsonLines, type Random } from 'olsol';

const SINGLE_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

// Random words of `shortest` to `longest` characters, all from the first `use` letters a, b, c …; so are the `pairs` two-character
// letters. Fewer letters in use mean more two-character letters in the words, and more of them that overlap.
export default function generate(
  args: { n: number; pairs: number; use: number; shortest: number; longest: number },
  random: Random,
): string {
  const used = SINGLE_LETTERS.slice(0, args.use);
  const allPairs = used.flatMap((first) => used.map((second) => first + second));
  if (allPairs.length < args.pairs) throw new RangeError(`no ${args.pairs} pairs of ${args.use} letters`);
  const pairs = random.shuffle(allPairs).slice(0, args.pairs);
  const letters = random.shuffle([...SINGLE_LETTERS, ...pairs]);
  const words = Array.from({ length: args.n }, () => {
    return random.text(random.int(args.shortest, args.longest), used.join(''));
  });
  return jsonLines(letters, words);
}
