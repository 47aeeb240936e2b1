import type { Random } from 'olsol';

// One deadline for all orders, this share of the longest time that they could take; firing times from 1 to `top`.
export default function generate(args: { n: number; top: number; share: number }, random: Random): string {
  const { n, top, share } = args;
  const deadline = Math.max(1, Math.floor(n * top * share));
  const orders = Array.from({ length: n }, () => `${random.int(1, top)} ${deadline}\n`);
  return `${n}\n${orders.join('')}`;
}
