import { ensure, parameters } from 'olsol';

const SINGLE_LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MAX_PAIRS = 30;

export default function validate(input: string, args: readonly string[]): void {
  const [letters, words] = parameters(input) as [string[], string[]];
  checkLetters(letters);

  const small = args.includes('correctness');
  const maxWords = small ? 400 : 100_000;
  const maxLength = small ? 4_000 : 1_000_000;
  ensure(
    words.length >= 1 && words.length <= maxWords,
    `words has ${words.length} elements, expected 1 to ${maxWords}`,
  );
  for (const [i, word] of words.entries())
    ensure(/^[a-z]+$/.test(word), `words[${i}] is not made of lowercase letters`);
  const length = words.reduce((sum, word) => sum + word.length, 0);
  ensure(length <= maxLength, `the words have ${length} characters together, expected at most ${maxLength}`);
}

function checkLetters(letters: string[]): void {
  for (const [i, letter] of letters.entries()) {
    ensure(/^[a-z]{1,2}$/.test(letter), `letters[${i}] is not made of one or two lowercase letters`);
  }
  ensure(new Set(letters).size === letters.length, 'a letter comes twice in letters');
  for (const single of SINGLE_LETTERS) ensure(letters.includes(single), `the letter ${single} is missing in letters`);
  const pairs = letters.length - SINGLE_LETTERS.length;
  ensure(pairs <= MAX_PAIRS, `letters has ${pairs} two-character letters, expected at most ${MAX_PAIRS}`);
}
