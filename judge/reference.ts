// The reference that a candidate's efficiency cases are timed against.
import type { CompiledReference } from './judging.ts';
import type { Problem } from './problem.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { Language } from './schema/language.ts';

/** A language whose reference serves, and how many times its CPU time the same solution takes in the candidate's language. */
type StandIn = { readonly language: Language; readonly languageTimes: number };

/** By the candidate's language, the best first. Both of today's run on one engine, types erased: the same solution takes the same time. */
const REFERENCES: Readonly<Record<Language, readonly StandIn[]>> = {
  javascript: [
    { language: 'javascript', languageTimes: 1 },
    { language: 'typescript', languageTimes: 1 },
  ],
  typescript: [
    { language: 'typescript', languageTimes: 1 },
    { language: 'javascript', languageTimes: 1 },
  ],
};

/** The filed model solution in the candidate's language, else in one that can stand in for it; undefined without one. */
export function chooseReference({ references }: Problem, language: Language) {
  const [chosen] = REFERENCES[language].flatMap((standIn) => {
    const source = references.find((one) => one.language === standIn.language);
    return source === undefined ? [] : [{ ...standIn, source }];
  });
  return chosen;
}

/** The same, compiled. */
export async function referenceFor(
  problem: Problem,
  language: Language,
  sandbox: Sandbox,
): Promise<CompiledReference | undefined> {
  const chosen = chooseReference(problem, language);
  if (chosen === undefined) return undefined;
  const { source, languageTimes } = chosen;
  const compiled = await sandbox.lease((worker) => worker.compile(source));
  if (compiled.kind === 'compile-error') return undefined;
  return { file: source.file, language: source.language, languageTimes, program: compiled.program };
}
