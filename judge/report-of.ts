// From judged cases to the report: verdicts, points and standing of each level.
import type { JudgedCase } from './judge-case.ts';
import type { Surroundings } from './judging.ts';
import type { Problem, TestGroup } from './problem.ts';
import type { ProgramError } from './schema/outcome.ts';
import type { GroupResult, Report, Score, Warning } from './schema/report.ts';
import type { Submission } from './schema/submission.ts';
import { caseScores, groupScore, totalScore } from './score.ts';
import { standingOf } from './standing.ts';
import { worstOf } from './verdict.ts';

export type JudgedGroup = { readonly group: TestGroup; readonly cases: readonly JudgedCase[] };

export type JudgedProgram = {
  readonly judged: readonly JudgedGroup[];
  /** The compiler's. */
  readonly warnings?: readonly Warning[] | undefined;
};

export function reportOf(
  submission: Submission,
  problem: Problem,
  around: Surroundings,
  { judged, warnings }: JudgedProgram,
): Report {
  const groups = judged.map((one) => groupResult(problem, one));
  const verdict = worstOf(groups.map((group) => group.verdict));
  const frame = frameOf(submission, problem, around);
  return { ...frame, ...(warnings && { warnings }), ...conclusion(problem, groups), verdict, groups };
}

/** A source that does not compile is not run: no cases, no points. */
export function compileErrorReport(
  submission: Submission,
  problem: Problem,
  around: Surroundings,
  error: ProgramError,
): Report {
  const max = problem.scoring ? maxScore(problem) : 1;
  const base = frameOf(submission, problem, around);
  return { ...base, standing: 'failed', score: { earned: 0, max }, verdict: 'CE', error, groups: [] };
}

function maxScore(problem: Problem): number {
  const scores = problem.groups.filter((group) => group.name !== 'sample').map((group) => groupScore(group, []));
  return totalScore(problem.secret, scores).max;
}

function frameOf({ language, file }: Submission, problem: Problem, { engine, now, sandbox }: Surroundings) {
  const { slug, hash, name, limits } = problem;
  const judgedAt = now().toISOString();
  return {
    problem: { slug, hash, name },
    language,
    file,
    judgedAt,
    engine,
    limits,
    protections: [...sandbox.protections],
  };
}

function groupResult(problem: Problem, { group, cases }: JudgedGroup): GroupResult {
  const scored = cases.map(({ result, multiplier }) => ({ accepted: result.verdict === 'AC', multiplier }));
  const isScored = problem.scoring && group.name !== 'sample';
  const scores = isScored ? caseScores(group, scored) : [];
  return {
    name: group.name,
    ...(isScored && { score: groupScore(group, scored) }),
    efficiency: group.efficiency,
    verdict: worstOf(cases.map(({ result }) => result.verdict)),
    cases: cases.map(({ result }, i) => ({ ...result, ...(scores[i] && { score: scores[i] }) })),
  };
}

/** A pass-fail problem has one point: all or nothing. */
function conclusion(problem: Problem, groups: readonly GroupResult[]): { score: Score; standing: Report['standing'] } {
  const verdicts = (group: GroupResult) => group.cases.map((result) => result.verdict);
  const sample = groups.filter((group) => group.name === 'sample').flatMap(verdicts);
  const secret = groups.filter((group) => group.name !== 'sample');
  const isAccepted = groups.every((group) => group.verdict === 'AC');
  const score = problem.scoring
    ? totalScore(
        problem.secret,
        secret.flatMap((group) => group.score ?? []),
      )
    : { earned: isAccepted ? 1 : 0, max: 1 };
  const standings = secret.map((group) => ({
    efficiency: group.efficiency,
    earned: group.score?.earned ?? 0,
    max: group.score?.max ?? 0,
    verdicts: verdicts(group),
  }));
  return { score, standing: standingOf(sample, standings) };
}
