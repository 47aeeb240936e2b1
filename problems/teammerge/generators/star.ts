import { jsonLines } from 'olsol';

// One member meets all others one by one and is named `first` or second in each order: where the club of the second joins that
// of the first, or the other way round, and nothing is shortened, the members become one long chain.
export default function generate(args: { n: number; k: number; first: boolean }): string {
  const merges = Array.from({ length: args.n - 1 }, (_, i) => (args.first ? [1, i + 2] : [i + 2, 1]));
  return jsonLines(args.n, args.k, merges);
}
