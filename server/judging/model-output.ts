// What the model solution puts out for an input of one's own: what should come out, when nobody has said so.
import { type CaseData, chooseReference, type OpenProblem, runProgramOn, type SandboxWorker } from '#judge';
import type { Language } from '#judge/schema/language';

/** Undefined when the problem files no model solution that runs here, or when it does not end well on this input. */
export async function modelOutput(
  { problem }: OpenProblem,
  language: Language,
  data: CaseData,
  worker: SandboxWorker,
): Promise<string | undefined> {
  const model = chooseReference(problem, language);
  if (model === undefined) return undefined;
  const compiled = await worker.compile(model.source, { mode: problem.mode });
  if (compiled.kind === 'compile-error') return undefined;
  const run = await runProgramOn({ worker, problem, program: compiled.program, data });
  if (run.outcome.kind !== 'returned') return undefined;
  return problem.mode.kind === 'function' ? `${run.outcome.output}\n` : run.outcome.output;
}
