import { jsonLines, type Random } from 'olsol';

interface Args {
  n: number;
  period: number;
  letters: number;
  changes: number;
}

// The same `period` letters over and over, with `changes` letters changed: long places that overlap themselves.
export default function generate(args: Args, random: Random): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz'.slice(0, args.letters);
  const piece = random.text(args.period, alphabet);
  const song = Array.from({ length: args.n }, (_, i) => piece[i % args.period]);
  for (const place of random.distinct(args.changes, 0, args.n - 1)) song[place] = random.pick([...alphabet]);
  return jsonLines(song.join(''));
}
