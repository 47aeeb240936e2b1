// Whether a solution in this language can be judged at all: the problem must allow it, and it must be installed.
import { LANGUAGE_NAMES, missingFor, type OpenProblem } from '#judge';
import { languagesOf } from '#judge/bank';
import type { Language } from '#judge/schema/language';
import { Refusal } from '../http/refusal.ts';

/** `ofExam` are those of the running exam, when it does not allow all. */
export function refuseLanguage(
  language: Language,
  { pkg }: Pick<OpenProblem, 'pkg'>,
  ofExam: readonly Language[] | undefined,
): void {
  const allowed = languagesOf(pkg.about).filter((one) => ofExam?.includes(one) ?? true);
  if (!allowed.includes(language))
    throw new Refusal('bad-request', (words) => words.http.languageNotAllowed(language, allowed));
  const missing = missingFor(language);
  if (missing === undefined) return;
  throw new Refusal('bad-request', (words) => words.http.notInstalled(LANGUAGE_NAMES[language], missing));
}
