import { jsonLines, type Random } from 'olsol';

// Genre number g is about g times rarer than the most frequent one. Each k is the real number of books of some genre
// in the range, or one more.
export default function generate(args: { n: number; pool: number; part: number }, random: Random): string {
  const { n } = args;
  const names = random.distinct(args.pool, 1, 1_000_000);
  const pick = () => Math.min(args.pool, Math.floor((args.pool + 1) ** random.real())) - 1;
  const picked = Array.from({ length: n }, pick);

  // Where the books of each genre stand, to count those within a range.
  const places: number[][] = names.map(() => []);
  for (const [i, genre] of picked.entries()) (places[genre] as number[]).push(i + 1);

  const edge = Math.max(1, Math.floor((n * args.part) / 100));
  const asks = Array.from({ length: n }, () => {
    const ends = [random.int(1, edge), random.int(Math.max(1, n - edge), n)].sort((a, b) => a - b);
    const [l, r] = ends as [number, number];
    const books = countIn(places[pick()] as number[], l, r);
    return [l, r, Math.max(1, Math.min(n, books + random.int(0, 1)))];
  });
  return jsonLines(
    picked.map((genre) => names[genre] as number),
    asks,
  );
}

function countIn(sorted: readonly number[], l: number, r: number): number {
  const below = (limit: number) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return below(r + 1) - below(l);
}
