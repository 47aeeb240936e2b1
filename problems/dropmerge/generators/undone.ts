import { jsonLines, type Random } from 'olsol';

// Each bead of a row without equal neighbours is split up to `depth` times into two of one less, so the beads fuse back into the row.
export default function generate(
  args: { n: number; depth: number; low: number; high: number },
  random: Random,
): string {
  const beads: number[] = [];
  let previous = 0;
  while (beads.length < args.n) {
    const number = random.int(args.low, args.high);
    if (number === previous) continue;
    previous = number;
    split(number, random.int(0, args.depth));
  }
  return jsonLines(beads.slice(0, args.n));

  function split(number: number, depth: number) {
    if (depth === 0 || number === 1) {
      beads.push(number);
      return;
    }
    split(number - 1, random.int(0, depth - 1));
    split(number - 1, random.int(0, depth - 1));
  }
}
