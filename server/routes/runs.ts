// /api/runs: a program on samples and own inputs. A run is not kept: it is gone some minutes after its end.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { cancellable, WORDS } from '#judge';
import { languagesOf } from '#judge/bank';
import type { Deps } from '../deps.ts';
import { eventStream } from '../http/event-stream.ts';
import { EVENTS, failures, json, NOTHING, routes } from '../http/openapi.ts';
import { tongueOf } from '../http/problem.ts';
import { Refusal } from '../http/refusal.ts';
import { Accepted, NewRun, type RunResult, RunStatus } from '../schema/run.ts';
import type { EventLog } from '../work/event-log.ts';
import { refuseBusy } from '../work/refuse-busy.ts';
import { runInputs } from '../work/run-inputs.ts';
import { stateOf } from '../work/state-of.ts';

const OfRun = z.strictObject({ id: z.string().min(1).max(100) });

const create = createRoute({
  method: 'post',
  path: '/',
  operationId: 'createRun',
  request: { body: json(NewRun) },
  responses: { 202: json(Accepted), ...failures('not-found', 'too-large', 'busy') },
});

const get = createRoute({
  method: 'get',
  path: '/{id}',
  operationId: 'getRun',
  request: { params: OfRun },
  responses: { 200: json(RunStatus), ...failures('not-found') },
});

const cancel = createRoute({
  method: 'delete',
  path: '/{id}',
  operationId: 'cancelRun',
  request: { params: OfRun },
  responses: { ...NOTHING, ...failures('not-found') },
});

const events = createRoute({
  method: 'get',
  path: '/{id}/events',
  operationId: 'followRun',
  request: { params: OfRun },
  responses: { ...EVENTS, ...failures('not-found') },
});

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
        await runInputs(run, { open, tools, sandbox: cancellable(deps.room.sandbox, signal), log, words });
      };
      if (!dispatcher.add({ id, perform })) throw refuseBusy(dispatcher.waiting);
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
async function checkRun({ problem, language, inputs }: NewRun, { catalog, store, user }: Deps): Promise<void> {
  const languages = languagesOf((await catalog.open(problem)).pkg.about);
  if (!languages.includes(language))
    throw new Refusal('bad-request', (words) => words.http.languageNotAllowed(language, languages));
  if (!inputs.some(({ kind }) => kind === 'secret')) return;
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
