import type { Random } from 'olsol';

// A random walk between 0 and `top`: each reading is at most `step` away from the one before. Requests start anywhere.
export default function generate(
  args: { n: number; q: number; top: number; step: number; h: [number, number] },
  random: Random,
): string {
  const { n, q, top, step, h } = args;
  let reading = random.int(0, top);
  const readings = Array.from({ length: n }, () => {
    reading = random.int(Math.max(0, reading - step), Math.min(top, reading + step));
    return reading;
  });
  let text = `${n} ${q}\n${readings.join(' ')}\n`;
  for (let i = 0; i < q; i++) text += `${random.int(1, n)} ${random.int(h[0], h[1])}\n`;
  return text;
}
