import { ensure, type Random } from 'olsol';

// Two connected parts of about the same size. If `bridged`, a single offer joins them, and it is the dearest of all.
export default function generate(
  args: { n: number; ratio: number; dearest: number; k: number; bridged: boolean },
  random: Random,
): string {
  const { n, dearest, bridged } = args;
  ensure(n >= 4, 'each part needs two reservoirs');
  const half = n >> 1;
  const names = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));
  const offers: string[] = [];
  const offer = (a: number, b: number, price: number) => offers.push(`${names[a]} ${names[b]} ${price}\n`);
  const price = () => random.int(1, dearest - 1);

  for (let i = 1; i < half; i++) offer(i, random.int(0, i - 1), price());
  for (let i = half + 1; i < n; i++) offer(i, random.int(half, i - 1), price());
  if (bridged) offer(random.int(0, half - 1), random.int(half, n - 1), dearest);
  while (offers.length < Math.floor(args.ratio * n)) {
    const a = random.int(0, n - 1);
    const [start, size] = a < half ? [0, half] : [half, n - half];
    offer(a, start + ((a - start + random.int(1, size - 1)) % size), price());
  }
  random.shuffle(offers);
  return `${n} ${offers.length} ${Math.min(args.k, n)}\n${offers.join('')}`;
}
