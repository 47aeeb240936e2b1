import type { Random } from 'olsol';

// Firing times fall from `top` to 1. The first half of the orders just fit; from then on every deadline is one minute later
// than the one before, so each order can only take the place of a longer one.
export default function generate(args: { n: number; top: number }, random: Random): string {
  const { n, top } = args;
  let end = 0;
  const orders = Array.from({ length: n }, (_, i) => {
    const d = Math.max(1, top - Math.floor((top * i) / n));
    end += i < n / 2 ? d : 1;
    return `${d} ${end}\n`;
  });
  return `${n}\n${random.shuffle(orders).join('')}`;
}
