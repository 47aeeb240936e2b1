import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [teeth, k] = parameters(input) as [number[], number];
  const cap = args.includes('correctness') ? 1_000 : 300_000;
  ensure(teeth.length >= 2 && teeth.length <= cap, `teeth has ${teeth.length} elements, expected 2 to ${cap}`);
  for (const [i, count] of teeth.entries()) ensureInt(count, 1, 1_000_000_000, `teeth[${i}]`);
  ensureInt(k, 1, teeth.length - 1, 'k');
}
