import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [n, trails, trips] = parameters(input) as [number, number[][], number[][]];
  const small = args.includes('correctness');
  ensureInt(n, 1, small ? 500 : 60_000, 'n');
  ensure(trails.length === n - 1, `there are ${trails.length} trails, expected ${n - 1}`);
  const club = Array.from({ length: n + 1 }, (_, i) => i);
  const find = (hut: number): number => {
    let root = hut;
    while (club[root] !== root) {
      club[root] = club[club[root] as number] as number;
      root = club[root] as number;
    }
    return root;
  };
  for (const [i, trail] of trails.entries()) {
    ensure(trail.length === 3, `trails[${i}] has ${trail.length} numbers, expected 3`);
    const [a, b, difficulty] = trail as [number, number, number];
    ensureInt(a, 1, n, `trails[${i}][0]`);
    ensureInt(b, 1, n, `trails[${i}][1]`);
    ensureInt(difficulty, 1, 1_000_000_000, `trails[${i}][2]`);
    ensure(find(a) !== find(b), `trails[${i}] joins huts that are joined already`);
    club[find(a)] = find(b);
  }
  const cap = small ? 500 : 100_000;
  ensure(trips.length >= 1 && trips.length <= cap, `there are ${trips.length} trips, expected 1 to ${cap}`);
  for (const [i, trip] of trips.entries()) {
    ensure(trip.length === 2, `trips[${i}] has ${trip.length} numbers, expected 2`);
    ensureInt(trip[0], 1, n, `trips[${i}][0]`);
    ensureInt(trip[1], 1, n, `trips[${i}][1]`);
  }
}
