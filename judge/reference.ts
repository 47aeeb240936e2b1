// The reference that a candidate's efficiency cases are timed against.
import type { CompiledReference } from './judging.ts';
import type { Problem, Reference } from './problem.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { Language } from './schema/language.ts';

/** Languages whose reference serves when there is none in the candidate's own. */
const STAND_INS: Readonly<Record<Language, readonly Language[]>> = {
  javascript: ['typescript'],
  typescript: ['javascript'],
};

/** The filed model solution in the candidate's language, else in one that runs on the same engine; undefined without one. */
export async function referenceFor(
  problem: Problem,
  language: Language,
  sandbox: Sandbox,
): Promise<CompiledReference | undefined> {
  const reference = [language, ...STAND_INS[language]]
    .map((wanted) => problem.references.find((one) => one.language === wanted))
    .find((one): one is Reference => one !== undefined);
  if (reference === undefined) return undefined;
  const compiled = await sandbox.lease((worker) => worker.compile(reference));
  if (compiled.kind === 'compile-error') return undefined;
  return { file: reference.file, language: reference.language, program: compiled.program };
}
