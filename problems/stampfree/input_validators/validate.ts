import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [visits, k] = parameters(input) as [number[], number];
  const cap = args.includes('correctness') ? 2_000 : 2_000_000;
  ensure(visits.length >= 1 && visits.length <= cap, `visits has ${visits.length} elements, expected 1 to ${cap}`);
  for (const [i, customer] of visits.entries()) ensureInt(customer, 1, 1_000_000_000, `visits[${i}]`);
  ensureInt(k, 1, visits.length, 'k');
}
