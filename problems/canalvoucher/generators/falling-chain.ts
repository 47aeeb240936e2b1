import { ensure, type Random } from 'olsol';

// A chain whose canals get cheaper and cheaper from one end to the other, given in this order, and then shortcuts that are
// dearer than every canal of the chain, `ratio` * n offers in all.
export default function generate(args: { n: number; ratio: number; k: number }, random: Random): string {
  const { n } = args;
  ensure(n >= 3, 'a shortcut needs three reservoirs');
  const offers: string[] = [];
  for (let i = 1; i < n; i++) offers.push(`${i} ${i + 1} ${(n - i) * 7}\n`);
  while (offers.length < Math.floor(args.ratio * n)) {
    const a = random.int(1, n - 2);
    offers.push(`${a} ${random.int(a + 2, n)} ${n * 7 + random.int(0, 500_000_000)}\n`);
  }
  return `${n} ${offers.length} ${Math.min(args.k, n)}\n${offers.join('')}`;
}
