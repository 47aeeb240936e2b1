import { jsonLines, type Random } from 'olsol';

// Bundles of `size` heights in a row; the bundles start `gap` apart, so there are sets inside one bundle and across three.
export default function generate(args: { n: number; size: number; gap: number }, random: Random): string {
  const heights = Array.from({ length: args.n }, (_, i) => {
    const bundle = Math.floor(i / args.size);
    return 1 + bundle * args.gap + (i % args.size);
  });
  return jsonLines(random.shuffle(heights));
}
