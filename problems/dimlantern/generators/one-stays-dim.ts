import type { Random } from 'olsol';

// One lantern, at a random place, starts at 0 and gets so little each evening that it stays the dimmest of all for nearly
// all evenings; the others are all a little brighter than it ever gets, but for its last few evenings.
export default function generate(args: { n: number; m: number; refill: number }, random: Random): string {
  const { n, m, refill } = args;
  const dim = random.int(0, n - 1);
  const enough = refill * (m - Math.floor(m / 10));
  const brightness = Array.from({ length: n }, (_, i) => (i === dim ? 0 : enough + random.int(0, refill)));
  const refills = Array.from({ length: n }, (_, i) => (i === dim ? refill : random.int(1, 10)));
  return `${n} ${m}\n${brightness.join(' ')}\n${refills.join(' ')}\n`;
}
