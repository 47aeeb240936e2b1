import type { Random } from 'olsol';

// Diameters from 1 to `top`, `percent` of them within a spot of width `spot` somewhere in the range.
export default function generate(
  args: { n: number; g: number; top: number; spot: number; percent: number },
  random: Random,
): string {
  const { n, g, top, spot, percent } = args;
  const start = random.int(1, top - spot + 1);
  const diameters = Array.from({ length: n }, () =>
    random.int(1, 100) <= percent ? random.int(start, start + spot - 1) : random.int(1, top),
  );
  return `${n} ${g}\n${diameters.join(' ')}\n`;
}
