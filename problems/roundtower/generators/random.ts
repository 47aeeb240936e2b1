import type { Random } from 'olsol';

// Random efforts from 0 to `top`.
export default function generate(
  args: { N: number; M: number; a: number; b: number; top: number },
  random: Random,
): string {
  const { N, M, a, b, top } = args;
  const rows = Array.from({ length: N }, () => random.ints(M, 0, top).join(' '));
  return `${N} ${M} ${a} ${b}\n${rows.join('\n')}\n`;
}
