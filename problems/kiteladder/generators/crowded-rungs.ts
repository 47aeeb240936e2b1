import { jsonLines, type Random } from 'olsol';

// Each rung is a kite exactly `d` above the one of the rung before, followed by `extras` kites less than `d` above it:
// a ladder that forgets the rung for one of them cannot take the next rung. After `rungs` rungs it starts again at 0.
export default function generate(
  args: { n: number; d: number; extras: number; rungs: number },
  random: Random,
): string {
  const heights = Array.from({ length: args.n }, (_, i) => {
    const rung = Math.floor(i / (args.extras + 1)) % args.rungs;
    const above = i % (args.extras + 1) === 0 ? 0 : random.int(1, args.d - 1);
    return rung * args.d + above;
  });
  return jsonLines(heights, args.d);
}
