import { ensure, ensureInt, parameters } from 'olsol';

const MAX_TIME = 1_000_000_000;

export default function validate(input: string, args: readonly string[]): void {
  const [n, ferries, start, goal] = parameters(input) as [number, number[][], number, number];
  const [islands, lines] = args.includes('correctness') ? [100, 300] : [50_000, 100_000];
  ensureInt(n, 1, islands, 'n');
  ensure(ferries.length <= lines, `ferries has ${ferries.length} elements, expected at most ${lines}`);
  for (const [i, ferry] of ferries.entries()) {
    ensure(ferry.length === 4, `ferries[${i}] has ${ferry.length} elements, expected 4`);
    const [a, b, t, p] = ferry;
    ensureInt(a, 1, n, `ferries[${i}][0]`);
    ensureInt(b, 1, n, `ferries[${i}][1]`);
    ensure(a !== b, `ferries[${i}] joins island ${a} to itself`);
    ensureInt(t, 1, MAX_TIME, `ferries[${i}][2]`);
    ensureInt(p, 1, MAX_TIME, `ferries[${i}][3]`);
  }
  ensureInt(start, 1, n, 'start');
  ensureInt(goal, 1, n, 'goal');
}
