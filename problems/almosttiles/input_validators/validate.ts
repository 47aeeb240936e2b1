import { ensure, ensureInt, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [row, word, k] = parameters(input) as [string, string, number];
  const cap = args.includes('correctness') ? 1_000 : 2_000_000;
  ensureInt(row.length, 1, cap, 'the length of row');
  ensureInt(word.length, 1, row.length, 'the length of word');
  ensure(/^[a-z]+$/.test(row), 'row is not made of lowercase letters');
  ensure(/^[a-z]+$/.test(word), 'word is not made of lowercase letters');
  ensureInt(k, 0, word.length, 'k');
}
