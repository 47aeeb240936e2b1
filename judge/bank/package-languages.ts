// Programming languages as the package format names them, and ours.
import { LANGUAGES, type Language } from '../schema/language.ts';
import type { ProblemYaml } from '../schema/package.ts';

/** The format's names that are not ours. */
const FOREIGN: Readonly<Record<string, Language>> = { python3: 'python', 'c++': 'cpp' };

/** Undefined when it does not run here. */
export function languageNamed(name: string): Language | undefined {
  return LANGUAGES.find((language) => language === name) ?? (Object.hasOwn(FOREIGN, name) ? FOREIGN[name] : undefined);
}

/** The languages of ours that the problem may be solved in. */
export function languagesOf({ languages }: Pick<ProblemYaml, 'languages'>): readonly Language[] {
  if (languages.includes('all')) return LANGUAGES;
  const named = languages.map(languageNamed);
  return LANGUAGES.filter((language) => named.includes(language));
}
