import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [n, k, merges] = parameters(input) as [number, number, number[][]];
  const cap = args.includes('correctness') ? 1_500 : 200_000;
  ensureInt(n, 1, cap, 'n');
  ensureInt(k, 1, n, 'k');
  ensure(merges.length >= 1 && merges.length <= cap, `merges has ${merges.length} elements, expected 1 to ${cap}`);
  for (const [i, order] of merges.entries()) {
    ensure(order.length === 2, `merges[${i}] has ${order.length} elements, expected 2`);
    ensureInt(order[0], 1, n, `merges[${i}][0]`);
    ensureInt(order[1], 1, n, `merges[${i}][1]`);
  }
}
