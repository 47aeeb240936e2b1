import { ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [power] = parameters(input) as [number[]];
  const n = power.length;
  ensureInt(n, 1, args.includes('correctness') ? 2_000 : 500_000, 'the length of power');
  for (const [i, stones] of power.entries()) ensureInt(stones, 1, n - i, `power[${i}]`);
}
