// /api/runs: a program on samples and own inputs. A run is not kept: it is gone some minutes after its end.
import { cancellable, WORDS } from '#judge';
import type { Deps } from '../deps.ts';
import { eventStream } from '../http/event-stream.ts';
import { liveWork } from '../http/live-work.ts';
import { routes } from '../http/openapi.ts';
import { tongueOf } from '../http/problem.ts';
import { Refusal } from '../http/refusal.ts';
import type { EventLog } from '../judging/event-log.ts';
import { refuseBusy } from '../judging/refuse-busy.ts';
import { refuseLanguage } from '../judging/refuse-language.ts';
import { runInputs } from '../judging/run-inputs.ts';
import { stateOf } from '../judging/state-of.ts';
import { NewRun, type RunResult, RunStatus } from '../schema/run.ts';

const { create, get, cancel, events } = liveWork('Run', NewRun, RunStatus);

export function runRoutes(deps: Deps) {
  const { logs, dispatcher, epoch } = deps;
  const logOf = (id: string): EventLog => {
    const log = logs.find(id);
    if (log === undefined) throw new Refusal('not-found', (words) => words.http.noRun);
    return log;
  };
  return routes()
    .openapi(create, async (c) => {
      const run = c.req.valid('json');
      await checkRun(run, deps);
      const id = deps.newId();
      const words = WORDS[tongueOf(c)];
      const perform = async ({ signal }: { readonly signal: AbortSignal }) => {
        const log = logs.of(id);
        log.tell({ type: 'started' });
        const open = await deps.catalog.open(run.problem);
        const { tools } = deps.room;
        // The model solution would be an answer to everything.
        const asksModel = deps.invigilator.sittingOf(run.problem) === undefined;
        const sandbox = cancellable(deps.room.sandbox, signal);
        await runInputs(run, { open, tools, sandbox, log, words, asksModel });
      };
      if (!dispatcher.add({ id, perform })) throw refuseBusy(dispatcher.waiting);
      await deps.store.work.note(deps.user, run.problem);
      return c.json({ id }, 202);
    })
    .openapi(get, (c) => {
      const { id } = c.req.valid('param');
      return c.json(statusOf(id, logOf(id)), 200);
    })
    .openapi(cancel, (c) => {
      const { id } = c.req.valid('param');
      logOf(id);
      dispatcher.cancel(id);
      return c.body(null, 204);
    })
    .openapi(events, (c) => eventStream(c, logOf(c.req.valid('param').id), epoch));
}

/** What can be said before anything runs: that the problem is there and allows the language, and that secrets may be shown. */
async function checkRun({ problem, language, inputs }: NewRun, deps: Deps): Promise<void> {
  const { catalog, store, user, invigilator } = deps;
  const sitting = invigilator.sittingOf(problem);
  refuseLanguage(language, await catalog.open(problem), sitting?.exam.languages);
  if (!inputs.some(({ kind }) => kind === 'secret')) return;
  if (sitting !== undefined) throw new Refusal('forbidden', (words) => words.exams.hiddenNow);
  const { revealSecrets } = await store.settings.get(user);
  if (!revealSecrets) throw new Refusal('forbidden', (words) => words.http.secretsHidden);
}

function statusOf(id: string, log: EventLog): RunStatus {
  const results: RunResult[] = [];
  let error: RunStatus['error'];
  for (const event of log.from(0)) {
    if (event.type === 'result') results.push(event.result);
    if (event.type === 'not-compiled') error = event.error;
  }
  return { id, ...stateOf(log), results, ...(error && { error }) };
}
