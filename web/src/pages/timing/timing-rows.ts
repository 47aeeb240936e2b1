// What the timing report says of each test, from its runs over submissions.
import type { TimingReport } from '#server/schema/timing';
import type { TrendPoint } from '../../parts/plot/trend.ts';

type Case = TimingReport['cases'][number];
type Run = NonNullable<Case['runs'][number]>;

export type TimingRow = {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  /** Of the runs there were, oldest first. */
  readonly times: readonly number[];
  readonly bestMs: number | undefined;
  readonly last: Run | undefined;
  /** The last accepted time over the best one; 1 when it is the best. */
  readonly lastOverBest: number | undefined;
};

export function timingRows({ cases }: TimingReport): readonly TimingRow[] {
  return cases.map((one) => {
    const runs = one.runs.filter(hasRun);
    const last = runs.at(-1);
    const { bestMs } = one;
    const over = last?.verdict === 'AC' && bestMs !== undefined && bestMs > 0 ? last.cpuMs / bestMs : undefined;
    return {
      key: caseKey(one),
      group: one.group,
      name: one.name,
      times: runs.map(({ cpuMs }) => cpuMs),
      bestMs,
      last,
      lastOverBest: over,
    };
  });
}

export function caseKey({ group, name }: Pick<Case, 'group' | 'name'>): string {
  return `${group}/${name}`;
}

type Notes = (submission: TimingReport['submissions'][number]) => string;

/** Time over submissions: of one test, or of each submission's slowest one. */
export function timePoints({ submissions, cases }: TimingReport, key: string | undefined, note: Notes): TrendPoint[] {
  const one = cases.find((candidate) => caseKey(candidate) === key);
  return submissions.flatMap((submission, index) => {
    const { id, createdAt, standing, slowestMs } = submission;
    const said = { id, createdAt, note: note(submission) };
    if (one === undefined) {
      return ranAt(cases, index) ? [{ ...said, value: slowestMs, isFailed: standing !== 'solved' }] : [];
    }
    const run = one.runs[index];
    return hasRun(run) ? [{ ...said, value: run.cpuMs, isFailed: run.verdict !== 'AC' }] : [];
  });
}

export function memoryPoints({ submissions, cases }: TimingReport, note: Notes): TrendPoint[] {
  return submissions.flatMap((submission, index) => {
    const { id, createdAt, peakMiB, standing } = submission;
    if (!ranAt(cases, index)) return [];
    return [{ id, createdAt, value: peakMiB, isFailed: standing !== 'solved', note: note(submission) }];
  });
}

/** What does not compile was handed in, but never run. */
function ranAt(cases: TimingReport['cases'], index: number): boolean {
  return cases.some(({ runs }) => hasRun(runs[index]));
}

/** What was skipped has no time. */
function hasRun(run: Case['runs'][number] | undefined): run is Run {
  return run !== null && run !== undefined && run.verdict !== 'SK';
}
