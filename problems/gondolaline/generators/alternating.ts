import { jsonLines, type Random } from 'olsol';

// Small groups of at most `small` persons and groups that need every seat take turns: the large ones walk back again and
// again until the small ones are gone.
export default function generate(args: { n: number; small: number; seats: number }, random: Random): string {
  const groups = Array.from({ length: args.n }, (_, i) => (i % 2 === 0 ? random.int(1, args.small) : args.seats));
  return jsonLines(groups, args.seats);
}
