import type { Random } from 'olsol';

// Every reading is `rise` higher than the one before. Half of the requests ask for a multiple of `rise` or one less.
export default function generate(
  args: { n: number; q: number; rise: number; h: [number, number] },
  random: Random,
): string {
  const { n, q, rise } = args;
  const readings = Array.from({ length: n }, (_, i) => i * rise);
  let text = `${n} ${q}\n${readings.join(' ')}\n`;
  for (let i = 0; i < q; i++) {
    let h = random.int(args.h[0], args.h[1]);
    if (random.int(0, 1) === 0) h = Math.max(0, Math.floor(h / rise) * rise - random.int(0, 1));
    text += `${random.int(1, n)} ${h}\n`;
  }
  return text;
}
