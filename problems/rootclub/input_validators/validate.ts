import { ensure, ensureInt, parameters } from 'olsol';

const MAX_JOY = 1_000_000_000;

export default function validate(input: string, args: readonly string[]): void {
  const [parent, joy, k] = parameters(input) as [number[], number[], number];
  const n = parent.length;
  const cap = args.includes('correctness') ? 100 : 20_000;
  ensure(n >= 1 && n <= cap, `parent has ${n} elements, expected 1 to ${cap}`);
  ensure(joy.length === n, `joy has ${joy.length} elements, expected ${n}`);
  ensureInt(k, 1, n, 'k');
  for (const [i, value] of joy.entries()) ensureInt(value, -MAX_JOY, MAX_JOY, `joy[${i}]`);

  ensure(parent[0] === -1, 'parent[0] is not -1');
  const staff: number[][] = parent.map(() => []);
  for (let i = 1; i < n; i++) {
    ensureInt(parent[i], 0, n - 1, `parent[${i}]`);
    staff[parent[i] as number]?.push(i);
  }
  const reached = [0];
  for (const member of reached) reached.push(...(staff[member] as number[]));
  ensure(reached.length === n, 'not every line of bosses leads to the president');
}
