import { jsonLines, type Random } from 'olsol';

// Random values up to `top`. The least length is the fraction `share` of n, but at least 1.
export default function generate(args: { n: number; top: number; share: number }, random: Random): string {
  const minLen = Math.max(1, Math.floor(args.share * args.n));
  return jsonLines(random.ints(args.n, 0, args.top), minLen);
}
