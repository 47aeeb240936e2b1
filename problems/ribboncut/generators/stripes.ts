import { jsonLines, type Random } from 'olsol';

// The letters of `pattern` in stripes of equal length, `n` letters in all. Up to `shift` of them move from the end to the
// beginning, so that the stripes do not always start with the ribbon.
export default function generate(args: { n: number; pattern: string; shift: number }, random: Random): string {
  const { n, pattern } = args;
  const ribbon = Array.from(pattern, (letter, i) =>
    letter.repeat(Math.floor(((i + 1) * n) / pattern.length) - Math.floor((i * n) / pattern.length)),
  ).join('');
  const moved = random.int(0, args.shift) % n;
  return jsonLines(ribbon.slice(n - moved) + ribbon.slice(0, n - moved));
}
