// What a source that was typed into an editor is called in compilers' messages and reports.
import type { Language } from '#judge/schema/language';

const NAMES: Readonly<Record<Language, string>> = { javascript: 'solution.js', typescript: 'solution.ts' };

export function fileNameOf(language: Language): string {
  return NAMES[language];
}
