import { jsonLines } from 'olsol';

// The first half has `left` teeth, the second `right`, and the block is half of the row: whichever block is taken out
// between the two ends, gears of both kinds remain. With neighbours in the Fibonacci sequence each gcd takes as long as it can.
export default function generate(args: { n: number; left: number; right: number }): string {
  const half = Math.floor(args.n / 2);
  if (half < 1) throw new RangeError('two gears are needed');
  return jsonLines(
    Array.from({ length: args.n }, (_, i) => (i < half ? args.left : args.right)),
    half,
  );
}
