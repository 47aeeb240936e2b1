// One input tried: the reference's answer, the solution's run, and what is concluded from both.
import type { CheckResult } from '../checkers/index.ts';
import { type Conclusion, conclude } from '../conclude.ts';
import type { CheckedFiles } from '../judging.ts';
import type { CaseData, Problem, TestCase } from '../problem.ts';
import { KILL_TIMES, killWallMs } from '../run-limits.ts';
import { runPatiently } from '../run-patiently.ts';
import { requestFor } from '../run-request.ts';
import type { Program, Sandbox } from '../sandbox/sandbox.ts';
import type { Run } from '../schema/outcome.ts';

export type Trial = {
  readonly data: CaseData;
  readonly run: Run;
  readonly conclusion: Conclusion;
  readonly limitMs: number;
};

export type Trying = {
  readonly problem: Problem;
  /** Arguments of programs and flags of the checker, as a case of the problem has them. */
  readonly settings: Pick<TestCase, 'args' | 'checkerArgs'>;
  readonly check: (files: CheckedFiles) => Promise<CheckResult>;
  readonly candidate: { readonly program: Program; readonly sandbox: Sandbox };
  readonly reference: { readonly file: string; readonly program: Program; readonly sandbox: Sandbox };
};

/** The problem is at fault: its model solution fails on this input. */
export class ReferenceFault extends Error {
  readonly file: string;
  readonly input: string;
  readonly run: Run;

  constructor(file: string, input: string, run: Run) {
    super(`${file} failed: ${run.outcome.kind}`);
    this.file = file;
    this.input = input;
    this.run = run;
  }
}

/** Runs both side by side. `timeMs` is the solution's limit; throws a ReferenceFault when there is no answer to compare with. */
export async function tryInput(trying: Trying, input: string, timeMs: number): Promise<Trial> {
  const { problem, settings, candidate, reference, check } = trying;
  // The same id as `olsol run --input` gives it, so that chance falls out the same there.
  const data = { id: `own:${input}`, input, answer: '' };
  const testCase: TestCase = { name: 'stress', ...settings, fullFeedback: true, load: async () => data };
  const run = ({ program, sandbox }: { readonly program: Program; readonly sandbox: Sandbox }, limitMs: number) =>
    sandbox.lease((worker) => {
      const request = requestFor(problem, testCase, data, program, killWallMs(limitMs, KILL_TIMES));
      return runPatiently(worker, request, limitMs);
    });
  const [solved, ran] = await Promise.all([run(reference, problem.limits.timeMs), run(candidate, timeMs)]);
  if (solved.outcome.kind !== 'returned') throw new ReferenceFault(reference.file, input, solved);
  const answer = problem.mode.kind === 'stdio' ? solved.outcome.output : `${solved.outcome.output}\n`;
  const checked =
    ran.outcome.kind === 'returned'
      ? await check({ input, answer, output: ran.outcome.output, args: settings.checkerArgs })
      : undefined;
  const conclusion = conclude(ran, { ...problem.limits, timeMs }, checked);
  return { data: { ...data, answer }, run: ran, conclusion, limitMs: timeMs };
}
