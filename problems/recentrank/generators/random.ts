import { jsonLines, type Random } from 'olsol';

// `n` random multiples of `step` from 0 to `top` times `step`; `share` per cent of the rounds are on the board.
export default function generate(
  args: { n: number; share: number; top: number; step: number },
  random: Random,
): string {
  const { n, share, top, step } = args;
  const scores = random.ints(n, 0, top).map((multiple) => multiple * step);
  const k = Math.min(n, Math.max(1, Math.floor((n * share) / 100)));
  return jsonLines(scores, k);
}
