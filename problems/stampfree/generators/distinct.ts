import { jsonLines, type Random } from 'olsol';

// Nobody comes twice, so no cup is free and every search for an earlier visit is in vain.
export default function generate(args: { n: number; top: number; k: number }, random: Random): string {
  return jsonLines(random.distinct(args.n, 1, args.top), args.k);
}
