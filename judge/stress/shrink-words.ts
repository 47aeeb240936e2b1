// Simpler words in the places of words: short names, fewer characters, lower letters and digits.
import { chunksOf, without } from './chunks.ts';

/** Every proposal has as many words. */
export function* shrinkWords(words: readonly string[]): Iterable<readonly string[]> {
  if (words.length === 0) return;
  yield* shortNames(words);
  yield* sameDigits(words);
  yield* sameLetters(words);
  for (const word of new Set(words)) {
    for (const simple of simplerWords(word)) yield words.map((one) => (one === word ? simple : one));
  }
  yield* eachPlace(words);
}

/** `ab12:07` has the shape `a0:0`: words of one shape are of one kind. */
export function shapeOf(word: string): string {
  return word
    .replace(/\d+/g, '0')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{Lu}+/gu, 'A');
}

const NAMES = 'abcdefghijklmnopqrstuvwxyz';

/** All words of letters become a, b, c … in the order in which they appear. */
function* shortNames(words: readonly string[]): Iterable<readonly string[]> {
  const isName = (word: string) => /^[\p{L}\d_]+$/u.test(word) && /\p{L}/u.test(word);
  for (const names of [NAMES, NAMES.toUpperCase()]) {
    const known = new Map<string, string>();
    for (const word of words) {
      if (isName(word) && !known.has(word)) known.set(word, names[known.size] ?? word);
    }
    if (known.size > 0) yield words.map((word) => known.get(word) ?? word);
  }
}

/** The numbers within words of one shape, such as hours and minutes, come down together. */
function* sameDigits(words: readonly string[]): Iterable<readonly string[]> {
  for (const shape of new Set(words.map(shapeOf))) {
    const runs = shape.split('0').length - 1;
    const group = words.filter((word) => shapeOf(word) === shape);
    if (runs < 2) continue;
    for (let run = 0; run < runs; run++) {
      const least = Math.min(...group.map((word) => Number(runsOf(word)[run])));
      for (const down of new Set([Number.POSITIVE_INFINITY, least, Math.trunc(least / 2), 1])) {
        if (down > 0) yield words.map((word) => (shapeOf(word) === shape ? lowered(word, run, down) : word));
      }
    }
  }
}

/** A letter becomes an a wherever it stands, so that what words share stays shared. */
function* sameLetters(words: readonly string[]): Iterable<readonly string[]> {
  for (const letter of new Set(words.join('').match(/\p{L}/gu))) {
    const first = /\p{Lu}/u.test(letter) ? 'A' : 'a';
    if (letter !== first) yield words.map((word) => word.replaceAll(letter, first));
  }
}

function runsOf(word: string): readonly string[] {
  return word.match(/\d+/g) ?? [];
}

/** One of the word's numbers lowered, as wide as before. */
function lowered(word: string, run: number, down: number): string {
  let at = -1;
  return word.replace(/\d+/g, (digits) => {
    at++;
    return at === run ? String(Math.max(0, Number(digits) - down)).padStart(digits.length, '0') : digits;
  });
}

function* simplerWords(word: string): Iterable<string> {
  for (const chunk of chunksOf(word.length)) {
    if (chunk.size < word.length) yield without([...word], chunk).join('');
  }
  for (const [run, digits] of runsOf(word).entries()) {
    const value = Number(digits);
    for (const down of new Set([value, value - 1, Math.trunc(value / 2), Math.trunc(value / 4), 1])) {
      if (down > 0) yield lowered(word, run, down);
    }
  }
  yield word.replace(/\p{Ll}/gu, 'a').replace(/\p{Lu}/gu, 'A');
  for (const [at, character] of [...word].entries()) {
    const simple = /\p{Ll}/u.test(character) ? 'a' : /\p{Lu}/u.test(character) ? 'A' : '';
    if (simple !== '') yield [...word].with(at, simple).join('');
  }
}

/** Above this many words a place is only given what another word of its shape is. */
const MOST_FOR_PLACES = 30;

function* eachPlace(words: readonly string[]): Iterable<readonly string[]> {
  for (const [at, word] of words.entries()) {
    for (const other of new Set(words)) {
      if (other !== word && shapeOf(other) === shapeOf(word)) yield words.with(at, other);
    }
    if (words.length > MOST_FOR_PLACES) continue;
    for (const simple of simplerWords(word)) yield words.with(at, simple);
  }
}
