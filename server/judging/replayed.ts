// The events of a submission that nobody remembers any more, made from what is kept of it.
import type { Deps } from '../deps.ts';
import type { Submission } from '../schema/submission.ts';
import { type EventLog, eventLog } from './event-log.ts';

type Replayed = { readonly log: EventLog; readonly isLive: boolean };

/** What is told of a submission: live when it waits or runs, or did a short while ago; else its end once more. */
export function replayed(submission: Submission, { logs }: Pick<Deps, 'logs'>): Replayed {
  const { id, state, report, glimpse, receipt, failure } = submission;
  const live = logs.find(id);
  if (live) return { log: live, isLive: true };
  if (state === 'queued' || state === 'running' || receipt === 'pending') {
    const log = logs.of(id);
    if (report) log.tell({ type: 'judged', report });
    else log.tell({ type: 'queued', ahead: 0 });
    return { log, isLive: true };
  }
  const log = eventLog();
  if (report) log.tell({ type: 'judged', report });
  else if (glimpse) log.tell({ type: 'glimpsed', glimpse });
  if (report?.growth) log.tell({ type: 'growth', growth: report.growth });
  log.tell({ type: 'ended', state, ...(failure !== undefined && { failure }) });
  return { log, isLive: false };
}
