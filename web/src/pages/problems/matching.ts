// Whether a problem is what a person searches for: parts of words in any order, in either language, or the first consonants of Korean. Pure.
import type { ProblemRow } from '#server/schema/problem';

const CONSONANTS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Syllables that begin with one consonant. */
const EACH = 588;

export function isFound(problem: Pick<ProblemRow, 'slug' | 'name' | 'topics'>, query: string): boolean {
  const said = plain(
    [
      ...Object.values(problem.name),
      problem.slug,
      ...problem.topics.flatMap(({ key, name }) => [key, ...Object.values(name)]),
    ].join(' '),
  );
  const everything = `${said} ${consonantsOf(said)}`;
  return plain(query)
    .split(/\s+/)
    .every((word) => everything.includes(word));
}

/** `빈틈없는` is `ㅂㅌㅇㄴ`. */
function consonantsOf(text: string): string {
  return [...text]
    .map((letter) => {
      const code = letter.charCodeAt(0);
      const isSyllable = code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
      return isSyllable ? (CONSONANTS[Math.floor((code - FIRST_SYLLABLE) / EACH)] ?? '') : letter;
    })
    .join('');
}

/** macOS writes Korean file names in pieces: both forms are one here. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
