import type { Random } from 'olsol';

// Every rectangle starts in the upper left corner of the stage.
export default function generate(args: { N: number; M: number; q: number }, random: Random): string {
  const { N, M, q } = args;
  let text = `${N} ${M} ${q}\n`;
  for (let i = 0; i < q; i++) text += `1 1 ${random.int(1, N)} ${random.int(1, M)}\n`;
  return text;
}
