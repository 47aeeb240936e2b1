import { jsonLines, type Random } from 'olsol';

// Random orders drawn from the letters of `orders`; turns to the right at the end make one pass turn the mower by
// `quarters` quarter turns to the right.
export default function generate(
  args: { n: number; orders: string; quarters: number; repeat: number },
  random: Random,
): string {
  const tail = 3; // room for the turns at the end
  if (args.n <= tail) throw new RangeError('too short a routine');
  const routine = random.text(args.n - tail, args.orders);
  let heading = 0;
  for (const order of routine) heading += order === 'R' ? 1 : order === 'L' ? 3 : 0;
  const missing = (args.quarters + 400 * args.n - heading) % 4;
  return jsonLines(routine + 'R'.repeat(missing) + 'F'.repeat(tail - missing), args.repeat);
}
