import type { Random } from 'olsol';

// As many per cent of the orders as said take longer than their deadline allows; the others are random.
export default function generate(
  args: { n: number; top: number; percent: number; share: number },
  random: Random,
): string {
  const { n, top, percent, share } = args;
  const last = Math.max(top, Math.floor(n * top * share));
  const orders = Array.from({ length: n }, () => {
    const d = random.int(2, top);
    const e = random.int(1, 100) <= percent ? random.int(1, d - 1) : random.int(d, last);
    return `${d} ${e}\n`;
  });
  return `${n}\n${orders.join('')}`;
}
