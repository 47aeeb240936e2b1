import { jsonLines, type Random } from 'olsol';

// The heights first, first + gap, first + 2 * gap, ... in random order: as many sets of three as `n` boards allow.
export default function generate(args: { n: number; first: number; gap: number }, random: Random): string {
  const heights = Array.from({ length: args.n }, (_, i) => args.first + i * args.gap);
  return jsonLines(random.shuffle(heights));
}
