import { jsonLines, type Random } from 'olsol';

// Every `together` groups in a row fill a gondola to the last seat; now and then, in `percent` of the gondolas, a person
// less comes, so that the groups slip out of step.
export default function generate(
  args: { n: number; together: number; seats: number; percent: number },
  random: Random,
): string {
  const groups: number[] = [];
  while (groups.length < args.n) {
    const cuts = random.distinct(args.together - 1, 1, args.seats - 1).sort((a, b) => a - b);
    const missing = random.int(1, 100) <= args.percent ? 1 : 0;
    let taken = 0;
    for (const cut of [...cuts, args.seats]) {
      const size = cut - taken;
      groups.push(taken === 0 ? Math.max(1, size - missing) : size);
      taken = cut;
    }
  }
  return jsonLines(groups.slice(0, args.n), args.seats);
}
