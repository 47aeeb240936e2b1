import { jsonLines, type Random } from 'olsol';

// Each pair is awkward with a chance of `percent`; `again` of the awkward pairs are given once more, either way round.
export default function generate(args: { n: number; percent: number; again: number }, random: Random): string {
  const { n, percent, again } = args;
  const pairs: number[][] = [];
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < a; b++) {
      if (random.int(1, 100) <= percent) pairs.push(random.shuffle([a, b]));
    }
  }
  const repeats =
    pairs.length === 0 ? [] : Array.from({ length: again }, () => random.shuffle([...random.pick(pairs)]));
  return jsonLines(n, random.shuffle([...pairs, ...repeats]));
}
