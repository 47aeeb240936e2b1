import { jsonLines, type Random } from 'olsol';

// Multiples of `unit`, but for two gears that are multiples of `bad` only and stand k + `apart` places from one another:
// a block of k can hold both only when `apart` is negative.
export default function generate(
  args: { n: number; unit: number; bad: number; top: number; percent: number; apart: number },
  random: Random,
): string {
  const k = Math.max(1, Math.floor((args.n * args.percent) / 100));
  const distance = k + args.apart;
  if (distance < 1 || distance >= args.n) throw new RangeError('the two do not fit');
  const teeth = random.ints(args.n, 1, args.top).map((factor) => args.unit * factor);
  const first = random.int(0, args.n - 1 - distance);
  teeth[first] = args.bad;
  teeth[first + distance] = args.bad;
  return jsonLines(teeth, k);
}
