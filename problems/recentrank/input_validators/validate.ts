import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [scores, k] = parameters(input) as [number[], number];
  const cap = args.includes('correctness') ? 1_500 : 200_000;
  ensure(scores.length >= 1 && scores.length <= cap, `scores has ${scores.length} elements, expected 1 to ${cap}`);
  for (const [i, score] of scores.entries()) ensureInt(score, 0, 1_000_000_000, `scores[${i}]`);
  ensureInt(k, 1, scores.length, 'k');
}
