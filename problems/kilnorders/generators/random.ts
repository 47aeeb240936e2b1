import type { Random } from 'olsol';

// Firing times from 1 to `top`; the deadlines are spread over this share of the longest time that all orders could take.
export default function generate(args: { n: number; top: number; share: number }, random: Random): string {
  const { n, top, share } = args;
  const last = Math.max(1, Math.floor(n * top * share));
  const orders = Array.from({ length: n }, () => `${random.int(1, top)} ${random.int(1, last)}\n`);
  return `${n}\n${orders.join('')}`;
}
