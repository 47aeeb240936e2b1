import type { Random } from 'olsol';

// Rectangles that leave out at most a twentieth of the stage on each side. Without N and M the stage is a square that
// grows with q: twenty lamps for every three cues.
export default function generate(args: { N?: number; M?: number; q: number }, random: Random): string {
  const side = Math.floor(Math.sqrt((args.q * 20) / 3));
  const { q, N = side, M = side } = args;
  const row = () => random.int(0, Math.floor(N / 20));
  const column = () => random.int(0, Math.floor(M / 20));

  let text = `${N} ${M} ${q}\n`;
  for (let i = 0; i < q; i++) text += `${1 + row()} ${1 + column()} ${N - row()} ${M - column()}\n`;
  return text;
}
