// /api/comparisons: two submissions measured against each other. Like a run, it is not kept.

import { fileNameOf } from '#judge';
import type { Deps } from '../deps.ts';
import { eventStream } from '../http/event-stream.ts';
import { liveWork } from '../http/live-work.ts';
import { routes } from '../http/openapi.ts';
import { Refusal } from '../http/refusal.ts';
import { type Compared, compareSubmissions } from '../judging/compare-submissions.ts';
import type { EventLog } from '../judging/event-log.ts';
import { refuseBusy } from '../judging/refuse-busy.ts';
import { stateOf } from '../judging/state-of.ts';
import { ComparisonStatus, NewComparison } from '../schema/timing.ts';
import type { StoredSubmission } from '../store/index.ts';

const { create, get, cancel, events } = liveWork('Comparison', NewComparison, ComparisonStatus);

export function comparisonRoutes(deps: Deps) {
  const { logs, dispatcher, epoch, catalog, store, user } = deps;
  const logOf = (id: string): EventLog => {
    const log = logs.find(id);
    if (log === undefined) throw new Refusal('not-found', (words) => words.http.noComparison);
    return log;
  };
  const find = async (id: string): Promise<StoredSubmission> => {
    const found = await store.submissions.get(user, id);
    if (found === undefined) throw new Refusal('not-found', (words) => words.http.noSubmission);
    return found;
  };
  return routes()
    .openapi(create, async (c) => {
      const wanted = c.req.valid('json');
      const [before, after] = [await find(wanted.before), await find(wanted.after)];
      if (before.problem !== after.problem) throw new Refusal('bad-request', (words) => words.http.otherProblem);
      if (![before, after].every(isComparable)) throw new Refusal('bad-request', (words) => words.http.notComparable);
      const id = deps.newId();
      const perform = async ({ signal }: { readonly signal: AbortSignal }) => {
        const log = logs.of(id);
        log.tell({ type: 'started' });
        await compareSubmissions(compared(before), compared(after), await catalog.open(before.problem), {
          signal,
          log,
        });
      };
      if (!dispatcher.add({ id, perform })) throw refuseBusy(dispatcher.waiting);
      return c.json({ id }, 202);
    })
    .openapi(get, (c) => {
      const { id } = c.req.valid('param');
      const log = logOf(id);
      const told = log.from(0).find((event) => event.type === 'compared');
      return c.json({ id, ...stateOf(log), ...(told && { comparison: told.comparison }) }, 200);
    })
    .openapi(cancel, (c) => {
      const { id } = c.req.valid('param');
      logOf(id);
      dispatcher.cancel(id);
      return c.body(null, 204);
    })
    .openapi(events, (c) => eventStream(c, logOf(c.req.valid('param').id), epoch));
}

function isComparable({ verdict }: StoredSubmission): boolean {
  return verdict !== undefined && verdict !== 'CE';
}

function compared({ id, language, source }: StoredSubmission): Compared {
  return { id, submission: { language, file: fileNameOf(language), source } };
}
