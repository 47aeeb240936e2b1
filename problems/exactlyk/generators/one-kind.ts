import { jsonLines, type Random } from 'olsol';

// All books of one genre, or (`different`) no two of the same. k fits about every second range.
export default function generate(args: { n: number; different: boolean }, random: Random): string {
  const { n } = args;
  const shelf = args.different ? random.distinct(n, 1, 1_000_000) : new Array(n).fill(random.int(1, 1_000_000));

  const asks = Array.from({ length: n }, () => {
    const [l, r] = random.ints(2, 1, n).sort((a, b) => a - b) as [number, number];
    const fits = args.different ? 1 : r - l + 1;
    return [l, r, random.int(0, 1) === 1 ? fits : random.int(1, Math.min(n, fits + 1))];
  });
  return jsonLines(shelf, asks);
}
