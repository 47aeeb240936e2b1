import type { Random } from 'olsol';

// `q` events. About one in `every` is an ASK, the others change a random one of `pool` bridges.
export default function generate(
  args: { n?: number; q: number; pool?: number; every: number },
  random: Random,
): string {
  const { q } = args;
  const n = args.n ?? Math.max(2, q >> 1);
  const bridges = new Map<number, [number, number]>();
  const pool = Math.min(args.pool ?? q >> 2, Math.floor((n * (n - 1)) / 4));
  while (bridges.size < pool) {
    const [a, b] = random.distinct(2, 1, n) as [number, number];
    bridges.set(Math.min(a, b) * (n + 1) + Math.max(a, b), [a, b]);
  }

  const ends = [...bridges.values()];
  const up = new Set<[number, number]>();
  const events: string[] = [];
  while (events.length < q) {
    if (ends.length === 0 || events.length === q - 1 || random.int(1, args.every) === 1) {
      events.push('ASK');
      continue;
    }
    const bridge = random.pick(ends);
    const kind = up.has(bridge) ? 'DOWN' : 'UP';
    if (kind === 'UP') up.add(bridge);
    else up.delete(bridge);
    const [a, b] = random.int(0, 1) === 1 ? bridge : [bridge[1], bridge[0]];
    events.push(`${kind} ${a} ${b}`);
  }
  return `${n} ${q}\n${events.join('\n')}\n`;
}
