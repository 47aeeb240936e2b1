// Which of a language's names fit where something is typed. Pure.
import type { LanguageNames } from './language-names.ts';

type Fitting = Pick<LanguageNames, 'keywords' | 'names' | 'snippets'>;

/**
 * After a dot or an arrow only members, after `::` only names. What the text holds already is left out: it is suggested as a word
 * of the text.
 */
export function namesFor(language: LanguageNames, before: string, text: string): Fitting {
  const known = new Set(text.match(/[A-Za-z_]\w*/g));
  const unknown = (names: readonly string[]) => names.filter((name) => !known.has(name));
  if (/(\.|->)\s*$/.test(before)) return { keywords: [], names: unknown(language.members), snippets: [] };
  if (/::\s*$/.test(before)) return { keywords: [], names: unknown(language.names), snippets: [] };
  return { keywords: unknown(language.keywords), names: unknown(language.names), snippets: language.snippets };
}
