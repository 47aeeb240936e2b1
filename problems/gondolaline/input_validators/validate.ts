import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [groups, seats] = parameters(input) as [number[], number];
  const cap = args.includes('correctness') ? 2_000 : 300_000;
  ensure(groups.length >= 1 && groups.length <= cap, `groups has ${groups.length} elements, expected 1 to ${cap}`);
  ensureInt(seats, 1, 1_000_000_000, 'seats');
  for (const [i, size] of groups.entries()) ensureInt(size, 1, seats, `groups[${i}]`);
}
