import { jsonLines, type Random } from 'olsol';

// Random letters from the first `letters` of the alphabet: the refrain is short.
export default function generate(args: { n: number; letters: number }, random: Random): string {
  return jsonLines(random.text(args.n, 'abcdefghijklmnopqrstuvwxyz'.slice(0, args.letters)));
}
