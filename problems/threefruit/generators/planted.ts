import { jsonLines, type Random } from 'olsol';

// `before` apples, then a shuffled stretch with `third` of each fruit, then apples to the end.
export default function generate(args: { n: number; before: number; third: number }, random: Random): string {
  const after = args.n - args.before - 3 * args.third;
  if (after < 0) throw new RangeError('the stretch does not fit');
  const fruits = random.shuffle(Array.from({ length: 3 * args.third }, (_, i) => 'APK'[i % 3])).join('');
  return jsonLines('A'.repeat(args.before) + fruits + 'A'.repeat(after));
}
