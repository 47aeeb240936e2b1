import type { Random } from 'olsol';

// `n` random heights from 1 to `low` that reach `low` everywhere, and among them `towers` houses that are one taller.
export default function generate(args: { n: number; low: number; towers: number }, random: Random): string {
  const { n, low, towers } = args;
  const heights = Array.from({ length: n }, () => random.int(1, low));
  for (const place of random.distinct(towers, 0, n - 1)) heights[place] = low + 1;
  return `${n}\n${heights.join(' ')}\n`;
}
