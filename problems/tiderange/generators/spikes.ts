import type { Random } from 'olsol';

// Readings from `base` to `base` + `wobble`, but for `spikes` of them, which are `height` higher or lower. Requests start
// anywhere.
export default function generate(
  args: { n: number; q: number; base: number; wobble: number; spikes: number; height: number; h: [number, number] },
  random: Random,
): string {
  const { n, q, base, wobble, height, h } = args;
  const readings = random.ints(n, base, base + wobble);
  for (let i = 0; i < args.spikes; i++) {
    const at = random.int(0, n - 1);
    readings[at] = Math.max(0, base + (random.int(0, 1) === 0 ? height : -height));
  }
  let text = `${n} ${q}\n${readings.join(' ')}\n`;
  for (let i = 0; i < q; i++) text += `${random.int(1, n)} ${random.int(h[0], h[1])}\n`;
  return text;
}
