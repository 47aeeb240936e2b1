// A sitting as it is shown: while it lasts only what its exam lets be known, afterwards what it came to.
import { type ExamResult, examResult, type JudgedEntry } from '#judge/exam';
import type { ListedProblem } from '../catalog/catalog.ts';
import type { Glimpse } from '../schema/glimpse.ts';
import type { Sitting, SittingProblem } from '../schema/sitting.ts';
import type { StoredRow, StoredSitting } from '../store/index.ts';

export type SittingParts = {
  readonly sitting: StoredSitting;
  /** Its submissions, oldest first. */
  readonly rows: readonly StoredRow[];
  /** While it lasts: of the last submission of each problem. */
  readonly glimpses: ReadonlyMap<string, Glimpse>;
  /** Of the bank; a problem that is gone since then is called by its slug. */
  readonly problems: ReadonlyMap<string, ListedProblem>;
};

export function sittingView(parts: SittingParts): Sitting {
  const { sitting, rows } = parts;
  const { id, template, exam, clock, endedAt, endedBy } = sitting;
  const result = endedAt === undefined ? undefined : resultOf(sitting, rows);
  return {
    ...{ id, template, exam, state: stateOf(sitting), startedAt: clock.startedAt },
    ...(endedAt !== undefined && { endedAt, endedBy: endedBy ?? 'finished' }),
    ...{ elapsedMs: clock.elapsedMs, durationMs: exam.minutes * 60_000 },
    ...{ pauses: clock.pauses, pausedMs: clock.pausedMs },
    problems: exam.problems.map((problem, at) => problemView(parts, problem, result?.problems[at])),
    ...(result && {
      result: {
        ...{ points: result.points, maxPoints: result.maxPoints, summary: result.summary },
        pending: rows.filter(isPending).length,
      },
    }),
  };
}

/** What an ended sitting comes to, as far as it is judged. */
export function resultOf({ exam }: StoredSitting, rows: readonly StoredRow[]): ExamResult {
  return examResult(exam, rows.flatMap(entryOf));
}

function problemView(
  { sitting, rows, glimpses, problems }: SittingParts,
  { slug, weight }: { readonly slug: string; readonly weight: number },
  result: ExamResult['problems'][number] | undefined,
): SittingProblem {
  const known = problems.get(slug);
  const { flagged, spentMs } = sitting.problems.find((one) => one.slug === slug) ?? { flagged: false, spentMs: 0 };
  const own = rows.filter((row) => row.problem === slug);
  const glimpse = glimpses.get(slug);
  return {
    ...{ slug, name: known?.name ?? { en: slug }, weight, flagged, spentMs, attempts: own.length },
    ...(known?.level !== undefined && { level: known.level }),
    ...(result === undefined && glimpse && { glimpse }),
    ...(result && {
      result: {
        ...{ standing: result.standing, score: result.score, points: result.points },
        ...(result.counted !== undefined && { counted: result.counted }),
        pending: own.filter(isPending).length,
      },
    }),
  };
}

function stateOf({ endedAt, clock }: StoredSitting): Sitting['state'] {
  if (endedAt !== undefined) return 'ended';
  return clock.pausedAt === undefined ? 'running' : 'paused';
}

function entryOf({ id, problem, standing, score }: StoredRow): JudgedEntry[] {
  return standing === undefined || score === undefined ? [] : [{ id, slug: problem, standing, score }];
}

function isPending({ state }: StoredRow): boolean {
  return state === 'queued' || state === 'running';
}
