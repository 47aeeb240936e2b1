import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [heights] = parameters(input) as [number[]];
  const cap = args.includes('correctness') ? 200 : 4_000;
  ensure(heights.length >= 3 && heights.length <= cap, `heights has ${heights.length} elements, expected 3 to ${cap}`);
  for (const [i, height] of heights.entries()) ensureInt(height, 1, 1_000_000, `heights[${i}]`);
  ensure(new Set(heights).size === heights.length, 'two boards have the same height');
}
