import type { Random } from 'olsol';

// Random rectangles whose heights and widths lie between the two given bounds.
export default function generate(
  args: { N: number; M: number; q: number; heights: [number, number]; widths: [number, number] },
  random: Random,
): string {
  const { N, M, q, heights, widths } = args;
  let text = `${N} ${M} ${q}\n`;
  for (let i = 0; i < q; i++) {
    const height = random.int(Math.min(heights[0], N), Math.min(heights[1], N));
    const width = random.int(Math.min(widths[0], M), Math.min(widths[1], M));
    const top = random.int(1, N - height + 1);
    const left = random.int(1, M - width + 1);
    text += `${top} ${left} ${top + height - 1} ${left + width - 1}\n`;
  }
  return text;
}
