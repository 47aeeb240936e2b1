import type { Random } from 'olsol';

// A network is built first: a cycle, star, chain, or binomial tree over the islets in random order. Then `some` random
// bridges of it go down and up again in turn, with an ASK after every change.
export default function generate(args: { n: number; q: number; shape: string; some: number }, random: Random): string {
  const { n, q, shape } = args;
  const islets = random.shuffle(Array.from({ length: n }, (_, i) => i + 1));
  const joined: Record<string, (i: number) => number> = {
    cycle: (i) => i - 1,
    chain: (i) => i - 1,
    star: () => 0,
    binomial: (i) => i & (i - 1),
  };
  const other = joined[shape];
  if (other === undefined) throw new Error(`no such shape: ${shape}`);
  const bridges: [number, number][] = [];
  for (let i = 1; i < n; i++) bridges.push([islets[i] as number, islets[other(i)] as number]);
  if (shape === 'cycle' && n > 2) bridges.push([islets[n - 1] as number, islets[0] as number]);
  // From the leaves inwards, so that trees of equal sizes are joined.
  if (shape === 'binomial') bridges.reverse();

  const events = bridges.map(([a, b]) => `UP ${a} ${b}`);
  if (events.length >= q) throw new Error('no event is left for an ASK');
  const blinking = Array.from({ length: args.some }, () => random.pick(bridges));
  const down = new Set<[number, number]>();
  while (events.length < q) {
    const bridge = random.pick(blinking);
    const [a, b] = random.int(0, 1) === 1 ? bridge : [bridge[1], bridge[0]];
    events.push(`${down.has(bridge) ? 'UP' : 'DOWN'} ${a} ${b}`);
    if (!down.delete(bridge)) down.add(bridge);
    events.push('ASK');
  }
  events.length = q;
  events[q - 1] = 'ASK';
  return `${n} ${q}\n${events.join('\n')}\n`;
}
