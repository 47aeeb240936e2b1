// "Re-measure": an old and a new submission interleaved, and what that says of them.
import { cancellable, compareTimes, median, type OpenProblem } from '#judge';
import type { Submission } from '#judge/schema/submission';
import type { Comparison } from '../schema/timing.ts';
import type { EventLog } from './event-log.ts';

export type Compared = { readonly id: string; readonly submission: Submission };

const NOT_RUN = { ratio: 1, interval: [0, Number.MAX_VALUE] as [number, number], conclusion: 'not-run' as const };

export async function compareSubmissions(
  before: Compared,
  after: Compared,
  { problem, around }: OpenProblem,
  { signal, log }: { readonly signal: AbortSignal; readonly log: EventLog },
): Promise<Comparison> {
  const { cases, overall } = await compareTimes(before.submission, after.submission, problem, {
    sandbox: cancellable(around.sandbox, signal),
    onTurn: (done, total) => log.tell({ type: 'pair', done, total }),
  });
  const comparison: Comparison = {
    before: before.id,
    after: after.id,
    cases: cases.map(({ group, name, turns, difference, isBound }) => ({
      group,
      name,
      beforeMs: median(turns.map((turn) => turn.beforeMs)),
      afterMs: median(turns.map((turn) => turn.afterMs)),
      ...(difference === undefined ? NOT_RUN : { ...difference, interval: [...difference.interval] }),
      pairs: turns.length,
      isBound,
    })),
    ...(overall === undefined ? NOT_RUN : { ...overall, interval: [...overall.interval] }),
    isBound: cases.some((one) => one.isBound),
  };
  log.tell({ type: 'compared', comparison });
  log.tell({ type: 'ended', state: 'done' });
  return comparison;
}
