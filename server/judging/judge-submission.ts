// One submission judged, and told of case by case.
import { cancellable, judge, type OpenProblem } from '#judge';
import type { Report } from '#judge/schema/report';
import type { Submission } from '#judge/schema/submission';
import type { EventLog } from './event-log.ts';

/** Rejects with the signal's reason once it has aborted, whatever was judged by then. */
export async function judgeSubmission(
  submission: Submission,
  { problem, around }: OpenProblem,
  { signal, log }: { readonly signal: AbortSignal; readonly log: Pick<EventLog, 'tell'> },
): Promise<Report> {
  log.tell({ type: 'planned', groups: problem.groups.map(planOf) });
  const report = await judge(submission, problem, {
    ...around,
    sandbox: cancellable(around.sandbox, signal),
    onProgress: (progress) => {
      if (!signal.aborted) log.tell({ type: 'case', ...progress });
    },
  });
  // Cases that were called off are the judge's own failures by then.
  signal.throwIfAborted();
  return report;
}

function planOf({ name, efficiency, maxScore, cases }: OpenProblem['problem']['groups'][number]) {
  const isScored = name !== 'sample' && maxScore !== 'unbounded';
  return { name, efficiency, ...(isScored && { maxScore }), cases: cases.map((one) => one.name) };
}
