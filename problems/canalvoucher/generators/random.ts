import { ensure, type Random } from 'olsol';

// A random tree, so that all can be connected, and further random offers, `ratio` * n in all. There are vouchers for the
// fraction `free` of the tree's edges.
export default function generate(
  args: { n: number; ratio: number; cheapest: number; dearest: number; free: number },
  random: Random,
): string {
  const { n, cheapest, dearest } = args;
  ensure(n >= 2, 'two reservoirs are needed for an offer');
  const names = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));
  const offers: string[] = [];
  const offer = (a: number, b: number) => offers.push(`${names[a]} ${names[b]} ${random.int(cheapest, dearest)}\n`);
  for (let i = 1; i < n; i++) offer(i, random.int(0, i - 1));
  while (offers.length < Math.floor(args.ratio * n)) {
    const a = random.int(0, n - 1);
    offer(a, (a + random.int(1, n - 1)) % n);
  }
  random.shuffle(offers);
  return `${n} ${offers.length} ${Math.floor(args.free * (n - 1))}\n${offers.join('')}`;
}
