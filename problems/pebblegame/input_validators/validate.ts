import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [piles, takes] = parameters(input) as [number[], number[]];
  const small = args.includes('correctness');
  const piledUp = small ? 50 : 200_000;
  ensure(piles.length >= 1 && piles.length <= piledUp, `piles has ${piles.length} elements, expected 1 to ${piledUp}`);
  for (const [i, pile] of piles.entries()) ensureInt(pile, 1, small ? 200 : 3_000_000, `piles[${i}]`);
  const choices = small ? 6 : 10;
  ensure(takes.length >= 1 && takes.length <= choices, `takes has ${takes.length} elements, expected 1 to ${choices}`);
  for (const [i, take] of takes.entries()) ensureInt(take, 1, 3_000_000, `takes[${i}]`);
  ensure(new Set(takes).size === takes.length, 'takes holds the same number twice');
}
