import type { Random } from 'olsol';

// Awnings with random corners, each at least `reach` away from the middle on its side and at most twice as far, and seats
// anywhere within twice `reach`.
export default function generate(args: { n: number; m: number; reach: number }, random: Random): string {
  const { n, m, reach } = args;
  const away = () => random.int(reach, 2 * reach);
  let text = `${n} ${m}\n`;
  for (let i = 0; i < n; i++) text += corners(-away(), -away(), away(), away(), random);
  for (let i = 0; i < m; i++) text += `${random.int(-2 * reach, 2 * reach)} ${random.int(-2 * reach, 2 * reach)}\n`;
  return text;
}

// Two opposite corners of the awning, one of the four ways to give them.
function corners(left: number, bottom: number, right: number, top: number, random: Random): string {
  const [x1, x2] = random.int(0, 1) === 0 ? [left, right] : [right, left];
  const [y1, y2] = random.int(0, 1) === 0 ? [bottom, top] : [top, bottom];
  return `${x1} ${y1} ${x2} ${y2}\n`;
}
