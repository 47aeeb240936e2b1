import { jsonLines, type Random } from 'olsol';

interface Args {
  n: number;
  words: number;
  longest: number;
  letters: number;
}

// Random words of up to `longest` letters, and a text of at most `n` letters glued from them.
export default function generate(args: Args, random: Random): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz'.slice(0, args.letters);
  const words = new Set<string>();
  for (let tries = 0; words.size < args.words; tries++) {
    if (tries > 50 * args.words) throw new RangeError('there are not so many different words');
    words.add(random.text(random.int(1, args.longest), alphabet));
  }
  const all = [...words];
  let text = random.pick(all);
  for (;;) {
    const word = random.pick(all);
    if (text.length + word.length > args.n) break;
    text += word;
  }
  return jsonLines(text, all);
}
