import { ensure, parameters } from 'olsol';

export default function validate(input: string, args: readonly string[]): void {
  const [text, words] = parameters(input) as [string, string[]];
  const [letters, count] = args.includes('correctness') ? [2_000, 200] : [200_000, 20_000];
  ensure(text.length >= 1 && text.length <= letters, `text has ${text.length} letters, expected 1 to ${letters}`);
  ensure(/^[a-z]+$/.test(text), 'text has other characters than lowercase letters');

  ensure(words.length >= 1 && words.length <= count, `words has ${words.length} elements, expected 1 to ${count}`);
  for (const [i, word] of words.entries()) {
    ensure(/^[a-z]{1,100}$/.test(word), `words[${i}] is not made of 1 to 100 lowercase letters`);
  }
  const total = words.reduce((sum, word) => sum + word.length, 0);
  ensure(total <= 400_000, `the words have ${total} letters, expected at most 400000`);
  ensure(new Set(words).size === words.length, 'a word is given twice');
}
