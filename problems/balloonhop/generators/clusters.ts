import type { Random } from 'olsol';

// `clusters` crowds of neighbouring fields, far apart from each other.
export default function generate(
  args: { n: number; clusters: number; c: number; most: number },
  random: Random,
): string {
  const { n, c } = args;
  const places = new Set<number>();
  const width = Math.ceil((2 * n) / args.clusters);
  for (const start of random.distinct(args.clusters, 0, Math.floor(1_000_000 / width) - 1)) {
    for (const place of random.distinct(Math.ceil(n / args.clusters), 0, width - 1)) places.add(start * width + place);
  }
  const x = [...places].slice(0, n).sort((a, b) => a - b);
  const fees = random.ints(x.length, 0, args.most);
  fees[0] = 0;
  return `${x.length} ${c}\n${x.join(' ')}\n${fees.join(' ')}\n`;
}
