import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [n, roads, kind, reach] = parameters(input) as [number, number[][], number[], number];
  ensureInt(n, 1, args.includes('correctness') ? 500 : 100_000, 'n');
  ensure(roads.length === n - 1, `there are ${roads.length} roads, expected ${n - 1}`);

  const group = Array.from({ length: n + 1 }, (_, i) => i);
  const find = (village: number): number => {
    let root = village;
    while (group[root] !== root) {
      group[root] = group[group[root] as number] as number;
      root = group[root] as number;
    }
    return root;
  };
  for (const [i, road] of roads.entries()) {
    ensure(road.length === 3, `roads[${i}] has ${road.length} elements, expected 3`);
    const [a, b, length] = road as [number, number, number];
    ensureInt(a, 1, n, `a of roads[${i}]`);
    ensureInt(b, 1, n, `b of roads[${i}]`);
    ensureInt(length, 1, 10_000, `the length of roads[${i}]`);
    ensure(find(a) !== find(b), `roads[${i}] closes a circle`);
    group[find(a)] = find(b);
  }

  ensure(kind.length === n, `kind has ${kind.length} elements, expected ${n}`);
  for (const [i, value] of kind.entries()) ensureInt(value, 0, 1, `kind[${i}]`);
  ensureInt(reach, 0, 1_000_000_000, 'reach');
}
