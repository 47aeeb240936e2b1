import type { Random } from 'olsol';

// The table fills up seat by seat; then, again and again, up to `hole` neighbours leave and come back.
export default function generate(args: { n: number; q: number; hole: number }, random: Random): string {
  const { n, q, hole } = args;
  const events = Array.from({ length: n }, (_, i) => i + 1);
  while (events.length < q) {
    const first = random.int(0, n - 1);
    const guests = Array.from({ length: random.int(1, hole) }, (_, i) => ((first + i) % n) + 1);
    events.push(...random.shuffle([...guests]), ...random.shuffle(guests));
  }
  return `${[`${n} ${q}`, ...events.slice(0, q)].join('\n')}\n`;
}
