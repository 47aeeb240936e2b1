// The pipeline: a submission and a problem become a report. Every branch of judging is visible here or one call away.
import { groupRequirement } from './group-order.ts';
import { caseJudge, type JudgedCase } from './judge-case.ts';
import type { CompiledReference, Judging, Surroundings } from './judging.ts';
import { TIME_ALLOWANCE } from './language-times.ts';
import type { Problem, TestCase, TestGroup } from './problem.ts';
import { referenceFor } from './reference.ts';
import { compileErrorReport, type JudgedGroup, reportOf } from './report-of.ts';
import type { SandboxWorker } from './sandbox/sandbox.ts';
import type { Language } from './schema/language.ts';
import type { CaseResult, Reason, Report, Verdict } from './schema/report.ts';
import type { Submission } from './schema/submission.ts';
import { ReferenceFailed, timeCase } from './time-case.ts';

/**
 * Judges one submission. Never rejects for what the submission does: every verdict is a value. Rejects with BadInput when the
 * problem's data cannot be made or read.
 */
export async function judge(submission: Submission, filed: Problem, around: Surroundings): Promise<Report> {
  const { language, file, source } = submission;
  const problem = allowing(filed, language);
  const { sourceKiB } = problem.limits;
  if (Buffer.byteLength(source) > sourceKiB * 1024) {
    const message = `the source is larger than ${sourceKiB} KiB`;
    return compileErrorReport(submission, problem, around, { message });
  }
  const compiled = await around.sandbox.lease((worker) =>
    worker.compile({ language, file, text: source }, { mode: problem.mode }),
  );
  if (compiled.kind === 'compile-error') return compileErrorReport(submission, problem, around, compiled.error);
  const groups = selected(problem.groups, around.select);
  const reference = groups.some((group) => group.efficiency)
    ? await referenceFor(problem, language, around)
    : undefined;
  const judging: Judging = { problem, candidate: { language, program: compiled.program }, reference, around };
  const tell = progressTeller(groups, around);
  const judged: JudgedGroup[] = [];
  for (const group of groups) judged.push(await judgeGroup(judging, group, judged, tell));
  return reportOf(submission, problem, around, { judged, warnings: compiled.warnings });
}

/** The problem with the time that its limit for single tests means in the language. */
function allowing(problem: Problem, language: Language): Problem {
  const { limits } = problem;
  return { ...problem, limits: { ...limits, timeMs: limits.timeMs * TIME_ALLOWANCE[language] } };
}

function selected(groups: readonly TestGroup[], select: Surroundings['select']): readonly TestGroup[] {
  if (select === undefined) return groups;
  return groups
    .map((group) => ({ ...group, cases: group.cases.filter((testCase) => select(group, testCase)) }))
    .filter((group) => group.cases.length > 0);
}

type Tell = (group: TestGroup, judged: JudgedCase) => JudgedCase;

function progressTeller(groups: readonly TestGroup[], { onProgress }: Surroundings): Tell {
  const total = groups.reduce((sum, group) => sum + group.cases.length, 0);
  let done = 0;
  return (group, judged) => {
    done++;
    onProgress?.({ group: group.name, result: judged.result, done, total });
    return judged;
  };
}

/** Correctness cases run side by side; efficiency cases one after the other, in one worker, with no other at work. */
async function judgeGroup(
  judging: Judging,
  group: TestGroup,
  before: readonly JudgedGroup[],
  tell: Tell,
): Promise<JudgedGroup> {
  const missing = groupRequirement(group, before);
  if (missing !== undefined) {
    const skip = (testCase: TestCase) =>
      tell(group, notRun(testCase, 'SK', { code: 'group-requires', group: missing }));
    return { group, cases: group.cases.map(skip) };
  }
  const { sandbox } = judging.around;
  if (!group.efficiency) {
    const judgeCase = caseJudge(judging);
    const one = (testCase: TestCase) =>
      sandbox.lease(async (worker) => tell(group, await surely(testCase, () => judgeCase(testCase, worker))));
    return { group, cases: await Promise.all(group.cases.map(one)) };
  }
  return sandbox.lease(async (worker) => {
    const cases: JudgedCase[] = [];
    for (const testCase of group.cases) {
      cases.push(tell(group, await surely(testCase, () => timed(judging, judging.reference, testCase, worker))));
    }
    return { group, cases };
  });
}

function timed(judging: Judging, reference: CompiledReference | undefined, testCase: TestCase, worker: SandboxWorker) {
  if (reference === undefined)
    throw new ReferenceFailed('the problem files no model solution in a language that runs here');
  return timeCase(judging, reference, testCase, worker);
}

/** Our own failures become JE, after one more try; a person's mistakes in the problem go on to the edge. */
async function surely(testCase: TestCase, attempt: () => Promise<JudgedCase>): Promise<JudgedCase> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof Error && error.name === 'BadInput') throw error;
    try {
      return await attempt();
    } catch (again) {
      const detail = again instanceof Error ? again.message : String(again);
      return notRun(testCase, 'JE', {
        code: again instanceof ReferenceFailed ? 'reference-failed' : 'judge-error',
        detail,
      });
    }
  }
}

function notRun(testCase: TestCase, verdict: Verdict, reason: Reason): JudgedCase {
  const result: CaseResult = { name: testCase.name, verdict, cpuMs: 0, wallMs: 0, peakMiB: 0, limitMs: 0, reason };
  return { result, multiplier: 0 };
}
