import { jsonLines } from 'olsol';

// Neighbouring clubs of equal size merge, in rounds that double the size; which member speaks for a club varies. When a round
// has to go on with one club left over, the club waits.
export default function generate(args: { n: number; k: number }): string {
  const merges: [number, number][] = [];
  for (let size = 1; size < args.n; size *= 2) {
    for (let start = 1; start + size <= args.n; start += 2 * size) {
      merges.push([start + ((size - 1) >> 1), Math.min(args.n, start + 2 * size - 1)]);
    }
  }
  return jsonLines(args.n, args.k, merges);
}
