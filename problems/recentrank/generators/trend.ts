import { jsonLines, type Random } from 'olsol';

// Scores that go from `from` to `to` in random steps, each moved by up to `noise` upwards; `share` per cent of the rounds
// are on the board.
export default function generate(
  args: { n: number; share: number; from: number; to: number; noise: number },
  random: Random,
): string {
  const { n, share, from, to, noise } = args;
  const trend = random.ints(n, Math.min(from, to), Math.max(from, to)).sort((a, b) => (from < to ? a - b : b - a));
  const scores = trend.map((score) => score + random.int(0, noise));
  const k = Math.min(n, Math.max(1, Math.floor((n * share) / 100)));
  return jsonLines(scores, k);
}
