// One run of a program on one input, outside of any case: the same limits and the same patience as a case has.
import type { CaseData, Problem, TestCase } from './problem.ts';
import { EFFICIENCY_KILL_TIMES, killWallMs } from './run-limits.ts';
import { runPatiently } from './run-patiently.ts';
import { requestFor } from './run-request.ts';
import type { Program, SandboxWorker } from './sandbox/sandbox.ts';
import type { Run } from './schema/outcome.ts';

export type RunProgram = {
  readonly worker: SandboxWorker;
  readonly problem: Problem;
  readonly program: Program;
  readonly data: CaseData;
  /** `process.argv` from 2 on. */
  readonly args?: readonly string[];
};

export function runProgramOn({ worker, problem, program, data, args = [] }: RunProgram): Promise<Run> {
  const testCase: TestCase = { name: 'input', args, checkerArgs: [], fullFeedback: true, load: async () => data };
  const wallMs = killWallMs(problem.limits.timeMs, EFFICIENCY_KILL_TIMES);
  return runPatiently(worker, requestFor(problem, testCase, data, program, wallMs), problem.limits.timeMs);
}
