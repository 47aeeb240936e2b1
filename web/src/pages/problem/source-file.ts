// How a source would be called as a file: the editor's language services go by its ending.
import type { Language } from '#judge/schema/language';

/** Of the languages that have such a service here. */
const ENDINGS: ReadonlyMap<Language, string> = new Map([
  ['javascript', 'js'],
  ['typescript', 'ts'],
]);

export function endingOf(language: Language): string {
  return ENDINGS.get(language) ?? language;
}
