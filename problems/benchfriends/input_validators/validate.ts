import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [n, awkward] = parameters(input) as [number, number[][]];
  ensureInt(n, 1, args.includes('correctness') ? 8 : 18, 'n');
  ensure(awkward.length <= 200, `awkward has ${awkward.length} elements, expected at most 200`);
  for (const [i, pair] of awkward.entries()) {
    ensure(pair.length === 2, `awkward[${i}] has ${pair.length} elements, expected 2`);
    ensureInt(pair[0], 0, n - 1, `awkward[${i}][0]`);
    ensureInt(pair[1], 0, n - 1, `awkward[${i}][1]`);
    ensure(pair[0] !== pair[1], `awkward[${i}] pairs person ${pair[0]} with themselves`);
  }
}
