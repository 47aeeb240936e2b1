import { jsonLines, type Random } from 'olsol';

// Random sizes from `low` to `high`; with low just over half of the seats every gondola leaves with a single group.
export default function generate(
  args: { n: number; low: number; high: number; seats: number },
  random: Random,
): string {
  return jsonLines(random.ints(args.n, args.low, args.high), args.seats);
}
