import { jsonLines, type Random } from 'olsol';

const SINGLE_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

// All words begin with the two-character letter ng, `repeats` times, and differ only in the few letters at their end.
export default function generate(args: { n: number; repeats: number; end: number }, random: Random): string {
  const letters = random.shuffle([...SINGLE_LETTERS, 'ng', 'gn', 'nn', 'gg']);
  const start = 'ng'.repeat(args.repeats);
  const words = Array.from({ length: args.n }, () => start + random.text(random.int(0, args.end), 'angel'));
  if (start === '')
    return jsonLines(
      letters,
      words.map((word) => word || 'n'),
    );
  return jsonLines(letters, words);
}
