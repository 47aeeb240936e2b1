import { jsonLines, type Random } from 'olsol';

// Random heights from 0 to `top`; with a small `top` many kites fly at the same height.
export default function generate(args: { n: number; top: number; d: number }, random: Random): string {
  return jsonLines(random.ints(args.n, 0, args.top), args.d);
}
