import { jsonLines, type Random } from 'olsol';

// Random costs from 0 to `top`; `k` is this share of the lamps.
export default function generate(args: { n: number; top: number; share: number }, random: Random): string {
  return jsonLines(random.ints(args.n, 0, args.top), Math.max(1, Math.floor(args.n * args.share)));
}
