// Correctness cases: run, check, conclude.
import { type Conclusion, conclude } from './conclude.ts';
import type { Judging } from './judging.ts';
import type { CaseData, TestCase } from './problem.ts';
import { HURRIED_KILL_TIMES, KILL_TIMES, killWallMs } from './run-limits.ts';
import { isConclusive, runPatiently } from './run-patiently.ts';
import { requestFor } from './run-request.ts';
import type { SandboxWorker } from './sandbox/sandbox.ts';
import type { Run } from './schema/outcome.ts';
import type { CaseResult } from './schema/report.ts';
import { withoutWords } from './secret-error.ts';

/** A case's result, and the part of its points that it earned. */
export type JudgedCase = { readonly result: CaseResult; readonly multiplier: number };

/** So many cases of a program are given the time to end, though late; of a program that never ends there may be thirty. */
const MOST_AWAITED = 3;

/** Judges the cases of a group, side by side or one after the other. */
export function caseJudge(judging: Judging): (testCase: TestCase, worker: SandboxWorker) => Promise<JudgedCase> {
  const { problem, candidate } = judging;
  const { limits } = problem;
  let stopped = 0;
  return async (testCase, worker) => {
    const data = await testCase.load(candidate.language);
    const within = (times: number) =>
      requestFor(problem, testCase, data, candidate.program, killWallMs(limits.timeMs, times));
    const hurried = stopped < MOST_AWAITED ? undefined : await worker.run(within(HURRIED_KILL_TIMES));
    const isEnough = hurried !== undefined && isConclusive(hurried, limits.timeMs);
    const run = isEnough ? hurried : await runPatiently(worker, within(KILL_TIMES), limits.timeMs);
    const conclusion = conclude(run, limits, await checkRun(judging, testCase, data, run));
    if (conclusion.reason?.code === 'too-slow-killed') stopped++;
    return caseResult({ testCase, data, run, conclusion, limitMs: limits.timeMs });
  };
}

/** The checker's word on a run that returned something. */
export async function checkRun({ around }: Judging, testCase: TestCase, data: CaseData, run: Run) {
  if (run.outcome.kind !== 'returned') return undefined;
  const { input, answer } = data;
  return around.check({ input, answer, output: run.outcome.output, args: testCase.checkerArgs });
}

export type Judged = {
  readonly testCase: TestCase;
  readonly data: CaseData;
  readonly run: Run;
  readonly conclusion: Conclusion;
  readonly limitMs: number;
  readonly efficiency?: CaseResult['efficiency'];
};

/** Texts longer than this are cut where a case is shown. */
const SHOWN_CHARS = 2000;

export function caseResult({ testCase, data, run, conclusion, limitMs, efficiency }: Judged): JudgedCase {
  const { verdict, multiplier } = conclusion;
  const reason = testCase.fullFeedback ? conclusion.reason : withoutContent(conclusion.reason);
  const error = testCase.fullFeedback ? conclusion.error : conclusion.error && withoutWords(conclusion.error);
  const output = run.outcome.kind === 'returned' ? run.outcome.output : '';
  const shown = { input: cut(data.input), expected: cut(data.answer), output: cut(output) };
  const result: CaseResult = {
    name: testCase.name,
    verdict,
    ...run.measurement,
    limitMs,
    ...(reason && { reason }),
    ...(error && { error }),
    ...(testCase.fullFeedback && run.printed !== '' && { stdout: run.printed }),
    ...(efficiency && { efficiency }),
    ...(testCase.fullFeedback && { shown }),
  };
  return { result, multiplier: verdict === 'AC' ? (multiplier ?? 1) : 0 };
}

/** A secret case's content never reaches the candidate: not through a difference, a checker's words, an error's, or what was printed. */
function withoutContent(reason: Conclusion['reason']): Conclusion['reason'] {
  return reason?.code === 'different' || reason?.code === 'checker' ? { code: 'wrong' } : reason;
}

function cut(text: string): string {
  return text.length <= SHOWN_CHARS ? text : `${text.slice(0, SHOWN_CHARS)}…`;
}
