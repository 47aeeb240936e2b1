import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [costs, k] = parameters(input) as [number[], number];
  const cap = args.includes('correctness') ? 1_500 : 1_000_000;
  ensure(costs.length >= 1 && costs.length <= cap, `costs has ${costs.length} elements, expected 1 to ${cap}`);
  for (const [i, cost] of costs.entries()) ensureInt(cost, 0, 1_000_000_000, `costs[${i}]`);
  ensureInt(k, 1, costs.length, 'k');
}
