import type { Random } from 'olsol';

// Seats 1, 3, 5, ... are taken in random order; from then on one of these guests at a time leaves and comes back.
export default function generate(args: { n: number; q: number }, random: Random): string {
  const { n, q } = args;
  const events = random.shuffle(Array.from({ length: Math.ceil(n / 2) }, (_, i) => 2 * i + 1));
  while (events.length < q) {
    const guest = 2 * random.int(0, Math.ceil(n / 2) - 1) + 1;
    events.push(guest, guest);
  }
  return `${[`${n} ${q}`, ...events.slice(0, q)].join('\n')}\n`;
}
