// New inputs from known ones: small random changes, most of which the validators will refuse.
import type { Random } from '../author/index.ts';
import type { Mode } from '../problem.ts';
import { mutateLines } from './mutate-lines.ts';
import { mutateValues } from './mutate-values.ts';
import { parseInput } from './parsed-input.ts';
import { shapeOf } from './shrink-words.ts';

/** The input after one to four changes. `largest` bounds the numbers that are made up. */
export function mutate(mode: Mode, text: string, largest: number, random: Random): string {
  let changed = text;
  for (let left = random.pick([1, 1, 2, 3, 4]); left > 0; left--) {
    changed = random.int(1, 5) <= 2 ? rebuilt(mode, changed, random) : recelled(mode, changed, largest, random);
  }
  return changed;
}

/** Another structure: parts left out, doubled, swapped. */
function rebuilt(mode: Mode, text: string, random: Random): string {
  return mode.kind === 'function' ? mutateValues(text, random) : mutateLines(text, random);
}

/** The same structure with other numbers or words. */
function recelled(mode: Mode, text: string, largest: number, random: Random): string {
  const { numbers, words, write } = parseInput(mode, text);
  if (numbers.length === 0 && words.length === 0) return text;
  const isNumber = random.int(1, numbers.length + words.length) <= numbers.length;
  return isNumber
    ? write({ numbers: otherNumbers(numbers, largest, random), words })
    : write({ numbers, words: otherWords(words, random) });
}

function otherNumbers(numbers: readonly number[], largest: number, random: Random): readonly number[] {
  const at = random.int(0, numbers.length - 1);
  const value = numbers[at] ?? 0;
  const other = otherNumber(numbers, value, largest, random);
  // Now and then wherever the value stands: numbers that are equal often mean the same.
  return random.int(1, 4) === 1 ? numbers.map((one) => (one === value ? other : one)) : numbers.with(at, other);
}

function otherNumber(numbers: readonly number[], value: number, largest: number, random: Random): number {
  switch (random.int(1, 6)) {
    case 1:
      return value + 1;
    case 2:
      return value - 1;
    case 3:
      return random.pick(numbers);
    case 4:
      return random.int(0, 9);
    case 5:
      return random.int(0, Math.max(1, largest));
    default:
      return random.pick([value * 2, -value, value / 2, Math.trunc(value / 2), largest]);
  }
}

/** Names that a solution which keeps things by name may stumble over. */
const TREACHEROUS = ['constructor', 'toString', '__proto__', 'length', ''];

/** Another word, most often one of the same shape, or the same one spelt with the characters of its shape. */
function otherWords(words: readonly string[], random: Random): readonly string[] {
  const at = random.int(0, words.length - 1);
  const word = words[at] ?? '';
  const alike = words.filter((one) => shapeOf(one) === shapeOf(word));
  switch (random.int(1, 12)) {
    case 1:
      return words.with(at, random.pick(TREACHEROUS));
    case 2:
    case 3:
      return words.with(at, random.pick(words));
    case 4:
    case 5:
      return words.with(at, random.pick(alike));
    case 6:
    case 7:
      return words.with(at, spelt(random.pick(alike), alike.join(''), random));
    default:
      return words.with(at, spelt(word, alike.join(''), random));
  }
}

function spelt(word: string, alphabet: string, random: Random): string {
  const characters = [...word];
  if (characters.length === 0) return alphabet.slice(0, 1);
  const place = random.int(0, characters.length - 1);
  const old = characters[place] ?? '';
  const other = /\d/.test(old) ? String(random.int(0, 9)) : random.pick([...alphabet]);
  switch (random.int(1, 4)) {
    case 1:
      return characters.toSpliced(place, 1).join('');
    case 2:
      return characters.toSpliced(place, 0, other).join('');
    default:
      return characters.with(place, other).join('');
  }
}
