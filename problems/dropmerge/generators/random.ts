import { jsonLines, type Random } from 'olsol';

// Random numbers from `low` to `high`: the narrower the range, the more beads fuse.
export default function generate(args: { n: number; low: number; high: number }, random: Random): string {
  return jsonLines(random.ints(args.n, args.low, args.high));
}
