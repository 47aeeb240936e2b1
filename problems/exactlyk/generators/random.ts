import { jsonLines, type Random } from 'olsol';

// `n` books of random genres from a pool of `pool`, and as many asks for random ranges, with k from 1 to `most`.
export default function generate(args: { n: number; pool?: number; most?: number }, random: Random): string {
  const { n } = args;
  const most = Math.min(n, args.most ?? 3);
  const names = random.ints(args.pool ?? n, 1, 1_000_000);
  const shelf = Array.from({ length: n }, () => random.pick(names));

  const asks = Array.from({ length: n }, () => {
    const [l, r] = random.ints(2, 1, n).sort((a, b) => a - b);
    return [l, r, random.int(1, most)];
  });
  return jsonLines(shelf, asks);
}
