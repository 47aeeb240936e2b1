// The timing report from the store's rows: a line a case, a column a submission.
import type { TimingReport } from '../schema/timing.ts';
import type { TimedCase, Timing } from '../store/index.ts';

/** `hash` is the problem's as it is now. */
export function timingReport({ submissions, cases }: Timing, hash: string): TimingReport {
  const places = new Map(submissions.map(({ id }, i) => [id, i]));
  const byCase = Map.groupBy(cases, ({ group, name }) => `${group}/${name}`);
  return {
    submissions: submissions.map((one) => ({
      id: one.id,
      createdAt: one.createdAt,
      language: one.language,
      standing: one.standing ?? 'untried',
      outdated: one.problemHash !== hash,
      slowestMs: one.slowestMs ?? 0,
      peakMiB: one.peakMiB ?? 0,
    })),
    cases: [...byCase.values()].map((all) => lineOf(all, places)),
  };
}

function lineOf(all: readonly TimedCase[], places: ReadonlyMap<string, number>): TimingReport['cases'][number] {
  const [{ group, name, efficiency }] = all as readonly [TimedCase];
  const runs: TimingReport['cases'][number]['runs'][number][] = new Array(places.size).fill(null);
  for (const { submission, verdict, cpuMs, peakMiB, limitMs } of all) {
    const place = places.get(submission);
    // A case that was skipped has no time.
    if (place !== undefined && verdict !== 'SK') runs[place] = { verdict, cpuMs, peakMiB, limitMs };
  }
  const accepted = all.filter(({ verdict }) => verdict === 'AC').map(({ cpuMs }) => cpuMs);
  return { group, name, efficiency, runs, ...(accepted.length > 0 && { bestMs: Math.min(...accepted) }) };
}
