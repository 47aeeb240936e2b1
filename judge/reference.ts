// The reference that a candidate's efficiency cases are timed against.
import type { CompiledReference, Surroundings } from './judging.ts';
import { type LanguageTimes, USUAL_TIMES } from './language-times.ts';
import type { Problem } from './problem.ts';
import type { Language } from './schema/language.ts';

/** By the candidate's language, the best first. */
const STAND_INS: Readonly<Record<Language, readonly Language[]>> = {
  javascript: ['javascript', 'typescript', 'cpp', 'c', 'python'],
  typescript: ['typescript', 'javascript', 'cpp', 'c', 'python'],
  python: ['python', 'javascript', 'typescript', 'cpp', 'c'],
  cpp: ['cpp', 'c', 'javascript', 'typescript', 'python'],
  c: ['c', 'cpp', 'javascript', 'typescript', 'python'],
};

/** The filed model solution in the candidate's language, else in one that can stand in for it; undefined without one. */
export function chooseReference({ references }: Problem, language: Language, times: LanguageTimes = USUAL_TIMES) {
  const [chosen] = STAND_INS[language].flatMap((other) => {
    const source = references.find((one) => one.language === other);
    if (source === undefined) return [];
    return [{ language: other, languageTimes: times.times[language] / times.times[other], source }];
  });
  return chosen;
}

/** The same, compiled. */
export async function referenceFor(
  problem: Problem,
  language: Language,
  { sandbox, languageTimes: known }: Pick<Surroundings, 'sandbox' | 'languageTimes'>,
): Promise<CompiledReference | undefined> {
  const chosen = chooseReference(problem, language, known);
  if (chosen === undefined) return undefined;
  const { source, languageTimes } = chosen;
  const compiled = await sandbox.lease((worker) => worker.compile(source, { mode: problem.mode }));
  if (compiled.kind === 'compile-error') return undefined;
  const calibratedAt = source.language === language ? undefined : known?.measuredAt;
  const { file } = source;
  return { file, language: source.language, languageTimes, calibratedAt, program: compiled.program };
}
