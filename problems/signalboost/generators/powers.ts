import { jsonLines, type Random } from 'olsol';

// `percent` of the values are powers of two, the others 0. The least length is the fraction `share` of n, but at least 1.
export default function generate(args: { n: number; share: number; percent: number }, random: Random): string {
  const minLen = Math.max(1, Math.floor(args.share * args.n));
  const signal = Array.from({ length: args.n }, () => {
    return random.int(1, 100) <= args.percent ? 2 ** random.int(0, 19) : 0;
  });
  return jsonLines(signal, minLen);
}
