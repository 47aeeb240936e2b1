import type { Random } from 'olsol';

// Random rectangles, each of them `times` times, and `extra` more that come once, all in random order.
export default function generate(
  args: { N: number; M: number; rectangles: number; times: number; extra: number },
  random: Random,
): string {
  const { N, M, rectangles, times, extra } = args;
  const rectangle = () => {
    const [top, bottom] = [random.int(1, N), random.int(1, N)].sort((a, b) => a - b);
    const [left, right] = [random.int(1, M), random.int(1, M)].sort((a, b) => a - b);
    return `${top} ${left} ${bottom} ${right}\n`;
  };

  const cues: string[] = [];
  for (let i = 0; i < rectangles; i++) cues.push(...new Array<string>(times).fill(rectangle()));
  for (let i = 0; i < extra; i++) cues.push(rectangle());
  return `${N} ${M} ${cues.length}\n${random.shuffle(cues).join('')}`;
}
