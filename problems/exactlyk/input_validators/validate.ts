import { ensure, ensureInt, parameters } from 'olsol';

const MAX_GENRE = 1_000_000_000;

export default function validate(input: string, args: readonly string[]): void {
  const [shelf, asks] = parameters(input) as [number[], number[][]];
  const cap = args.includes('correctness') ? 400 : 100_000;
  const n = shelf.length;
  ensure(n >= 1 && n <= cap, `shelf has ${n} elements, expected 1 to ${cap}`);
  for (const [i, genre] of shelf.entries()) ensureInt(genre, 1, MAX_GENRE, `shelf[${i}]`);

  ensure(asks.length >= 1 && asks.length <= cap, `asks has ${asks.length} elements, expected 1 to ${cap}`);
  for (const [i, ask] of asks.entries()) {
    ensure(ask.length === 3, `asks[${i}] has ${ask.length} elements, expected 3`);
    const [l, r, k] = ask as [number, number, number];
    ensureInt(l, 1, n, `l of asks[${i}]`);
    ensureInt(r, l, n, `r of asks[${i}]`);
    ensureInt(k, 1, n, `k of asks[${i}]`);
  }
}
