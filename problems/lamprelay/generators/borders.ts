import { jsonLines, type Random } from 'olsol';

// `k` is `block`. The alley falls into blocks of `k` lamps; only lamps next to the border of two blocks are cheap, so one
// that is a little dearer but lies further on may save a whole dear lamp later.
export default function generate(args: { n: number; top: number; block: number }, random: Random): string {
  const { n, top } = args;
  const block = Math.min(args.block, n);
  const costs = Array.from({ length: n }, (_, i) => {
    const inBlock = i % block;
    const cheap = inBlock < 2 || inBlock >= block - 2;
    return cheap ? random.int(0, Math.floor(top / 10)) : random.int(Math.floor(top / 2), top);
  });
  return jsonLines(costs, block);
}
