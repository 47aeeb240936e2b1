import { ensure, ensureInt, parameters } from 'olsol';

const MAX_HEIGHT = 1_000_000_000;

export default function validate(input: string, args: readonly string[]): void {
  const [heights, d] = parameters(input) as [number[], number];
  const cap = args.includes('correctness') ? 1_500 : 300_000;
  ensure(heights.length >= 1 && heights.length <= cap, `heights has ${heights.length} elements, expected 1 to ${cap}`);
  for (const [i, height] of heights.entries()) ensureInt(height, 0, MAX_HEIGHT, `heights[${i}]`);
  ensureInt(d, 0, MAX_HEIGHT, 'd');
}
