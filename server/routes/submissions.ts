// /api/submissions: handing in, and the history of all that was handed in.
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import { summarize } from '#judge';
import type { Deps } from '../deps.ts';
import { sealedView } from '../exams/glimpse.ts';
import { eventStream } from '../http/event-stream.ts';
import { EVENTS, failures, json, NOTHING, routes } from '../http/openapi.ts';
import { tongueOf } from '../http/problem.ts';
import { Refusal } from '../http/refusal.ts';
import { handIn } from '../judging/hand-in.ts';
import { replayed } from '../judging/replayed.ts';
import { storedFilter } from '../records/stored-filter.ts';
import {
  HistoryFilter,
  HistoryPage,
  HistoryQuery,
  HistoryTally,
  NewSubmission,
  Submission,
  SubmissionRow,
} from '../schema/submission.ts';
import { NEVER_ENDED } from '../store/index.ts';
import { SERVER_WORDS } from '../words/words.ts';

const OfSubmission = z.strictObject({ id: z.string().min(1).max(100) });

const create = createRoute({
  method: 'post',
  path: '/',
  operationId: 'createSubmission',
  request: { body: json(NewSubmission) },
  responses: { 202: json(SubmissionRow), ...failures('not-found', 'too-large', 'busy') },
});

const page = createRoute({
  method: 'get',
  path: '/',
  operationId: 'listSubmissions',
  request: { query: HistoryQuery },
  responses: { 200: json(HistoryPage), ...failures() },
});

const tally = createRoute({
  method: 'get',
  path: '/tally',
  operationId: 'tallySubmissions',
  request: { query: HistoryFilter },
  responses: { 200: json(HistoryTally), ...failures() },
});

const get = createRoute({
  method: 'get',
  path: '/{id}',
  operationId: 'getSubmission',
  request: { params: OfSubmission },
  responses: { 200: json(Submission), ...failures('not-found') },
});

const cancel = createRoute({
  method: 'post',
  path: '/{id}/cancel',
  operationId: 'cancelSubmission',
  request: { params: OfSubmission },
  responses: { ...NOTHING, ...failures('not-found', 'conflict') },
});

const again = createRoute({
  method: 'post',
  path: '/{id}/again',
  operationId: 'judgeAgain',
  request: { params: OfSubmission },
  responses: { 202: json(SubmissionRow), ...failures('not-found', 'busy') },
});

const events = createRoute({
  method: 'get',
  path: '/{id}/events',
  operationId: 'followSubmission',
  request: { params: OfSubmission },
  responses: { ...EVENTS, ...failures('not-found') },
});

export function submissionRoutes(deps: Deps) {
  const { store, user, catalog, hashes, dispatcher, epoch, invigilator } = deps;
  const find = async (c: Context, id: string): Promise<Submission> => {
    const found = await store.submissions.get(user, id);
    if (found === undefined) throw new Refusal('not-found', (words) => words.http.noSubmission);
    const { failure } = found;
    const said = failure === NEVER_ENDED ? SERVER_WORDS[tongueOf(c)].store.neverEnded : failure;
    const outdated = await hashes.isOutdated(found);
    const all = { ...found, outdated, ...(said !== undefined && { failure: said }) };
    return found.sealed ? sealedView(all, invigilator.running?.exam.shows ?? 'samples') : all;
  };
  return routes()
    .openapi(create, async (c) => {
      const handedIn = c.req.valid('json');
      const from = c.req.header('x-olsol-origin');
      return c.json(await handIn(handedIn, { from, sitting: invigilator.sittingOf(handedIn.problem) }, deps), 202);
    })
    .openapi(page, async (c) => {
      const { submissions, next } = await store.submissions.page(user, storedFilter(c.req.valid('query'), catalog));
      const rows = await Promise.all(
        submissions.map(async (row) => ({ ...row, outdated: await hashes.isOutdated(row) })),
      );
      return c.json({ submissions: rows, ...(next !== undefined && { next }) }, 200);
    })
    .openapi(tally, async (c) => {
      const { submissions, problems } = await store.submissions.tally(
        user,
        storedFilter(c.req.valid('query'), catalog),
      );
      const all = problems.map(({ standing }) => standing);
      const counts = { solved: 0, 'efficiency-loss': 0, partial: 0, failed: 0, untried: 0 };
      for (const standing of all) counts[standing]++;
      return c.json({ submissions, problems: all.length, standings: counts, summary: summarize(all) }, 200);
    })
    .openapi(get, async (c) => c.json(await find(c, c.req.valid('param').id), 200))
    .openapi(cancel, async (c) => {
      const { id } = c.req.valid('param');
      await find(c, id);
      if (!(await store.submissions.cancel(user, id))) throw new Refusal('conflict', (words) => words.http.hasEnded);
      if (!dispatcher.cancel(id)) deps.logs.of(id).tell({ type: 'ended', state: 'cancelled' });
      return c.body(null, 204);
    })
    .openapi(again, async (c) => {
      const { problem, language, source } = await find(c, c.req.valid('param').id);
      const sitting = invigilator.sittingOf(problem);
      return c.json(await handIn({ problem, language, source }, { from: undefined, sitting }, deps), 202);
    })
    .openapi(events, async (c) => {
      const submission = await find(c, c.req.valid('param').id);
      const { log, isLive } = replayed(submission, deps);
      // Places in a log that is gone say nothing of the one that stands in for it.
      return eventStream(c, log, isLive ? epoch : `${epoch}-kept`);
    });
}
