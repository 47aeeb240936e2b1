import { jsonLines, type Random } from 'olsol';

// Low kites that climb and high kites that come down take turns; the heights are random, but sorted within both kinds.
export default function generate(args: { n: number; top: number; d: number }, random: Random): string {
  const sorted = random.ints(args.n, 0, args.top).sort((a, b) => a - b);
  const heights = Array.from({ length: args.n }, (_, i) => {
    return i % 2 === 0 ? sorted[i / 2] : sorted[args.n - 1 - (i - 1) / 2];
  });
  return jsonLines(heights, args.d);
}
