import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [weights, capacity] = parameters(input) as [number[], number];
  const cap = args.includes('correctness') ? 16 : 36;
  ensure(weights.length >= 1 && weights.length <= cap, `weights has ${weights.length} elements, expected 1 to ${cap}`);
  for (const [i, weight] of weights.entries()) ensureInt(weight, 1, 1_000_000_000_000, `weights[${i}]`);
  ensureInt(capacity, 0, 40_000_000_000_000, 'capacity');
}
