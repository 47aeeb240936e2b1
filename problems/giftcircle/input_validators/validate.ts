import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [next] = parameters(input) as [number[]];
  const cap = args.includes('correctness') ? 1_500 : 400_000;
  ensure(next.length >= 1 && next.length <= cap, `next has ${next.length} elements, expected 1 to ${cap}`);
  for (const [i, person] of next.entries()) ensureInt(person, 0, next.length - 1, `next[${i}]`);
}
