import { jsonLines, type Random } from 'olsol';

// Every range starts in the first part of the shelf and ends in the last, each `part` of a hundred wide. There are
// about sqrt(n) genres, and k is near the number of books that a genre has in such a range.
export default function generate(args: { n: number; part: number }, random: Random): string {
  const { n } = args;
  const genres = Math.ceil(Math.sqrt(n));
  const names = random.distinct(genres, 1, 1_000_000);
  const shelf = Array.from({ length: n }, () => random.pick(names));

  const edge = Math.max(1, Math.floor((n * args.part) / 100));
  const asks = Array.from({ length: n }, () => {
    const l = random.int(1, edge);
    const r = random.int(n - edge + 1, n);
    const expected = Math.round((Math.abs(r - l) + 1) / genres);
    const k = Math.max(1, Math.min(n, expected + random.int(-5, 5)));
    return [Math.min(l, r), Math.max(l, r), k];
  });
  return jsonLines(shelf, asks);
}
