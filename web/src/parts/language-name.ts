// What a language is called where it can be chosen: one that is not installed says so.
import { LANGUAGE_NAMES } from '#judge/report/names';
import type { Language } from '#judge/schema/language';
import { useWords } from '../words/words.ts';

/** By language, the command that installs it. */
export type MissingLanguages = Readonly<Partial<Record<Language, string | undefined>>>;

export function useLanguageName(missing: MissingLanguages): (language: Language) => string {
  const { languages: words } = useWords();
  return (language) =>
    missing[language] === undefined ? LANGUAGE_NAMES[language] : words.notInstalled(LANGUAGE_NAMES[language]);
}
