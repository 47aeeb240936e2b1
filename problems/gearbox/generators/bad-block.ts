import { jsonLines, type Random } from 'olsol';

// Multiples of `unit`, but for the gears from `at` percent of the row on, `percent` of it: they are multiples of `bad` only.
// With `more` above 0 the bad gears are so many more than the block, so they cannot all be taken out.
export default function generate(
  args: { n: number; unit: number; bad: number; top: number; at: number; percent: number; more: number },
  random: Random,
): string {
  const k = Math.max(1, Math.floor((args.n * args.percent) / 100));
  const first = Math.floor(((args.n - k - args.more) * args.at) / 100);
  if (k >= args.n || first < 0) throw new RangeError('the block does not fit');
  const teeth = Array.from({ length: args.n }, (_, i) => {
    const isBad = i >= first && i < first + k + args.more;
    return (isBad ? args.bad : args.unit) * random.int(1, args.top);
  });
  return jsonLines(teeth, k);
}
