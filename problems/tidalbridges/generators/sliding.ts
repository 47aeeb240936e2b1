import type { Random } from 'olsol';

// Each bridge goes down after about `life` others have come; `lasting` bridges of a hundred stay for ever. An ASK
// follows every second change.
export default function generate(
  args: { n: number; q: number; life: number; lasting: number },
  random: Random,
): string {
  const { n, q } = args;
  const up = new Set<number>();
  const waiting: [number, number][] = [];
  const events: string[] = [];
  for (let change = 0; events.length < q - 1; change++) {
    if (waiting.length > args.life) {
      const at = random.int(0, Math.min(9, waiting.length - 1));
      const [a, b] = waiting.splice(at, 1)[0] as [number, number];
      up.delete(Math.min(a, b) * (n + 1) + Math.max(a, b));
      events.push(`DOWN ${b} ${a}`);
    } else {
      const [a, b] = random.distinct(2, 1, n) as [number, number];
      const key = Math.min(a, b) * (n + 1) + Math.max(a, b);
      if (up.has(key)) continue;
      up.add(key);
      if (random.int(1, 100) > args.lasting) waiting.push([a, b]);
      events.push(`UP ${a} ${b}`);
    }
    if (change % 2 === 0) events.push('ASK');
  }
  while (events.length < q) events.push('ASK');
  return `${n} ${q}\n${events.join('\n')}\n`;
}
