// /api/exams and /api/sittings: what can be sat, and sitting it.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { OWN } from '../exams/exam-catalog.ts';
import { glimpseOf } from '../exams/glimpse.ts';
import { practiceOf } from '../exams/practice.ts';
import { resultOf, sittingView } from '../exams/sitting-view.ts';
import { failures, json, routes } from '../http/openapi.ts';
import { tongueOf } from '../http/problem.ts';
import { Refusal } from '../http/refusal.ts';
import type { Glimpse } from '../schema/glimpse.ts';
import { Slug } from '../schema/problem.ts';
import {
  ExamList,
  NewSitting,
  RunningSitting,
  Sitting,
  SittingList,
  SittingQuery,
  TouchProblem,
} from '../schema/sitting.ts';
import type { StoredRow, StoredSitting } from '../store/index.ts';

const OfSitting = z.strictObject({ id: z.string().min(1).max(100) });

const list = createRoute({
  method: 'get',
  path: '/',
  operationId: 'listExams',
  responses: { 200: json(ExamList), ...failures() },
});

const begin = createRoute({
  method: 'post',
  path: '/',
  operationId: 'beginSitting',
  request: { body: json(NewSitting) },
  responses: { 201: json(Sitting), ...failures('not-found', 'conflict') },
});

const past = createRoute({
  method: 'get',
  path: '/',
  operationId: 'listSittings',
  request: { query: SittingQuery },
  responses: { 200: json(SittingList), ...failures() },
});

const running = createRoute({
  method: 'get',
  path: '/running',
  operationId: 'getRunningSitting',
  responses: { 200: json(RunningSitting), ...failures() },
});

const get = createRoute({
  method: 'get',
  path: '/{id}',
  operationId: 'getSitting',
  request: { params: OfSitting },
  responses: { 200: json(Sitting), ...failures('not-found') },
});

const touch = createRoute({
  method: 'put',
  path: '/{id}/problems/{slug}',
  operationId: 'touchProblem',
  request: { params: OfSitting.extend({ slug: Slug }), body: json(TouchProblem) },
  responses: { 200: json(Sitting), ...failures('not-found', 'conflict') },
});

const change = createRoute({
  method: 'post',
  path: '/{id}/{act}',
  operationId: 'changeSitting',
  request: { params: OfSitting.extend({ act: z.enum(['pause', 'resume', 'finish']) }) },
  responses: { 200: json(Sitting), ...failures('not-found', 'conflict') },
});

/** Of all that was sat, this many count for an exam's best. */
const MOST_COUNTED = 500;

export function examRoutes({ exams, invigilator, store, user }: Deps) {
  const rowsOf = submissionsBySitting({ store, user });
  return routes().openapi(list, async (c) => {
    const { exams: offered, broken } = exams.list(tongueOf(c));
    const sat = (await store.sittings.list(user, { limit: MOST_COUNTED })).filter((one) => one.endedAt !== undefined);
    const bests = new Map<string, { sat: number; bestPoints: number }>();
    const rows = await rowsOf(sat);
    for (const sitting of sat) {
      const { points } = resultOf(sitting, rows(sitting));
      const best = bests.get(sitting.template) ?? { sat: 0, bestPoints: 0 };
      bests.set(sitting.template, { sat: best.sat + 1, bestPoints: Math.max(best.bestPoints, points) });
    }
    const running = invigilator.running?.id;
    const listed = offered.map((exam) => ({ ...exam, ...(bests.get(exam.key) ?? { sat: 0 }) }));
    return c.json({ exams: listed, broken, ...(running !== undefined && { running }) }, 200);
  });
}

export function sittingRoutes(deps: Deps) {
  const { exams, invigilator, store, user, catalog, newId } = deps;
  const rowsOf = submissionsBySitting(deps);
  const viewAll = async (sittings: readonly StoredSitting[]): Promise<Sitting[]> => {
    const rows = await rowsOf(sittings);
    const problems = new Map(catalog.list('en').problems.map((one) => [one.slug, one]));
    const view = async (sitting: StoredSitting) => {
      const glimpses = await glimpsesOf(sitting, rows(sitting), deps);
      return sittingView({ sitting, rows: rows(sitting), problems, glimpses });
    };
    return Promise.all(sittings.map(view));
  };
  const view = async (sitting: StoredSitting): Promise<Sitting> => (await viewAll([sitting]))[0] as Sitting;
  const find = async (id: string): Promise<StoredSitting> => {
    const { running } = invigilator;
    const found = running?.id === id ? running : await store.sittings.get(user, id);
    if (found === undefined) throw new Refusal('not-found', (words) => words.exams.noSitting);
    return found;
  };
  const changed = async (id: string, work: Promise<boolean>) => {
    if (!(await work)) {
      const { endedAt } = await find(id);
      throw new Refusal('conflict', (words) => (endedAt === undefined ? words.exams.notNow : words.exams.hasEnded));
    }
    return view(await find(id));
  };
  return routes()
    .openapi(begin, async (c) => {
      const wanted = c.req.valid('json');
      const { problems } = catalog.list(tongueOf(c));
      const exam = exams.draw(wanted, problems, practiceOf(problems, await store.submissions.bests(user)));
      const id = newId();
      if (!(await invigilator.begin({ id, template: 'own' in wanted ? OWN : wanted.template, exam })))
        throw new Refusal('conflict', (words) => words.exams.oneRuns);
      return c.json(await view(await find(id)), 201);
    })
    .openapi(past, async (c) => {
      const { limit, before } = c.req.valid('query');
      const found = await store.sittings.list(user, { limit: limit + 1, before });
      const page = found.slice(0, limit);
      const next = found.length > limit ? page.at(-1)?.clock.startedAt : undefined;
      const { running } = invigilator;
      const sittings = await viewAll(page.map((one) => (one.id === running?.id ? running : one)));
      return c.json({ sittings, ...(next !== undefined && { next }) }, 200);
    })
    .openapi(running, async (c) => {
      const sitting = invigilator.running;
      return c.json(sitting === undefined ? {} : { sitting: await view(sitting) }, 200);
    })
    .openapi(get, async (c) => c.json(await view(await find(c.req.valid('param').id)), 200))
    .openapi(touch, async (c) => {
      const { id, slug } = c.req.valid('param');
      return c.json(await changed(id, invigilator.touch(id, slug, c.req.valid('json'))), 200);
    })
    .openapi(change, async (c) => {
      const { id, act } = c.req.valid('param');
      return c.json(await changed(id, invigilator[act](id)), 200);
    });
}

/** Reads the submissions of many sittings at once; the answer gives those of each. */
function submissionsBySitting({ store, user }: Pick<Deps, 'store' | 'user'>) {
  return async (sittings: readonly StoredSitting[]) => {
    const ids = sittings.map(({ id }) => id);
    const rows = Map.groupBy(await store.sittings.submissions(user, ids), ({ sitting }) => sitting);
    return ({ id }: StoredSitting): readonly StoredRow[] => rows.get(id) ?? [];
  };
}

/** While it lasts, what may be known of the last submission of each problem. */
async function glimpsesOf(
  sitting: StoredSitting,
  rows: readonly StoredRow[],
  { store, user }: Deps,
): Promise<ReadonlyMap<string, Glimpse>> {
  const glimpses = new Map<string, Glimpse>();
  if (sitting.endedAt !== undefined) return glimpses;
  for (const { slug } of sitting.exam.problems) {
    const last = rows.findLast((row) => row.problem === slug);
    const found = last && (await store.submissions.get(user, last.id));
    if (found) glimpses.set(slug, glimpseOf(found.state, found.report, sitting.exam.shows));
  }
  return glimpses;
}
