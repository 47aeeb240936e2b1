// /api/reviews: problems that come back, and what to practise next. While an exam runs there is nothing of either.
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { weaknessesOf } from '../exams/practice.ts';
import { failures, json, NOTHING, routes } from '../http/openapi.ts';
import { tongueOf } from '../http/problem.ts';
import { Refusal } from '../http/refusal.ts';
import { cardView, dayStart, PAUSED, queueOf, recommend, unavailable } from '../reviews/index.ts';
import { Slug } from '../schema/problem.ts';
import {
  MaybeReviewCard,
  NextProblems,
  Rate,
  ReviewCard,
  ReviewLog,
  ReviewLogQuery,
  ReviewQueue,
  Suspend,
} from '../schema/review.ts';

const OfProblem = z.strictObject({ problem: Slug });

const queue = createRoute({
  method: 'get',
  path: '/',
  operationId: 'listReviews',
  responses: { 200: json(ReviewQueue), ...failures() },
});

const next = createRoute({
  method: 'get',
  path: '/next',
  operationId: 'proposeProblems',
  responses: { 200: json(NextProblems), ...failures() },
});

const log = createRoute({
  method: 'get',
  path: '/log',
  operationId: 'listRatings',
  request: { query: ReviewLogQuery },
  responses: { 200: json(ReviewLog), ...failures() },
});

const get = createRoute({
  method: 'get',
  path: '/problems/{problem}',
  operationId: 'getReview',
  request: { params: OfProblem },
  responses: { 200: json(MaybeReviewCard), ...failures() },
});

const open = createRoute({
  method: 'post',
  path: '/problems/{problem}/open',
  operationId: 'openReview',
  request: { params: OfProblem },
  responses: { ...NOTHING, ...failures() },
});

const rate = createRoute({
  method: 'post',
  path: '/problems/{problem}/rating',
  operationId: 'rateReview',
  request: { params: OfProblem, body: json(Rate) },
  responses: { 200: json(ReviewCard), ...failures('not-found', 'conflict') },
});

const undo = createRoute({
  method: 'delete',
  path: '/problems/{problem}/rating',
  operationId: 'undoRating',
  request: { params: OfProblem },
  responses: { 200: json(ReviewCard), ...failures('not-found', 'conflict') },
});

const suspend = createRoute({
  method: 'put',
  path: '/problems/{problem}',
  operationId: 'suspendReview',
  request: { params: OfProblem, body: json(Suspend) },
  responses: { 200: json(ReviewCard), ...failures('not-found', 'conflict') },
});

/** Of what was sat, so many exams are looked at for what was not solved. */
const MOST_EXAMS = 20;

export function reviewRoutes(deps: Deps) {
  const { store, user, now, invigilator } = deps;
  const isPaused = () => invigilator.running !== undefined;
  const refusePaused = () => {
    if (isPaused()) throw new Refusal('conflict', (words) => words.reviews.paused);
  };
  const retention = async () => (await store.settings.get(user)).reviewRetention;
  const view = async (problem: string): Promise<ReviewCard | undefined> => {
    const { card, last } = await store.reviews.get(user, problem);
    return card && cardView(card, last, { now: now(), retention: await retention() });
  };
  const changed = async (problem: string, work: Promise<boolean>): Promise<ReviewCard> => {
    const isChanged = await work;
    const card = await view(problem);
    if (card === undefined) throw new Refusal('not-found', (words) => words.reviews.noCard);
    if (!isChanged) throw new Refusal('conflict', (words) => words.reviews.changed);
    return card;
  };
  return routes()
    .openapi(queue, async (c) => c.json(isPaused() ? PAUSED : await todaysQueue(c, deps), 200))
    .openapi(next, async (c) => {
      if (isPaused()) return c.json({ paused: true, problems: [] }, 200);
      return c.json({ paused: false, problems: await proposals(c, deps) }, 200);
    })
    .openapi(log, async (c) => {
      const reviews = await store.reviews.log(user, c.req.valid('query'));
      const rows = reviews.map(({ problem, rating, by, ratedAt, episode, memory }) => ({
        ...{ problem, rating, by, ratedAt, suggested: episode.suggested, submission: episode.submission },
        ...{ standing: episode.standing, tries: episode.tries, reviewedAt: episode.at, dueAt: memory.dueAt },
      }));
      return c.json({ reviews: rows }, 200);
    })
    .openapi(get, async (c) => {
      const card = isPaused() ? undefined : await view(c.req.valid('param').problem);
      return c.json(card === undefined ? {} : { card }, 200);
    })
    .openapi(open, async (c) => {
      if (!isPaused()) await store.reviews.open(user, c.req.valid('param').problem, now());
      return c.body(null, 204);
    })
    .openapi(rate, async (c) => {
      refusePaused();
      const { problem } = c.req.valid('param');
      const { rating, submission } = c.req.valid('json');
      return c.json(await changed(problem, store.reviews.rate(user, problem, { rating, submission, at: now() })), 200);
    })
    .openapi(undo, async (c) => {
      refusePaused();
      const { problem } = c.req.valid('param');
      return c.json(await changed(problem, store.reviews.undo(user, problem, now())), 200);
    })
    .openapi(suspend, async (c) => {
      refusePaused();
      const { problem } = c.req.valid('param');
      const { suspended } = c.req.valid('json');
      return c.json(await changed(problem, store.reviews.suspend(user, problem, { suspended, at: now() })), 200);
    });
}

async function todaysQueue(c: Context, { store, user, now, catalog }: Deps): Promise<ReviewQueue> {
  const at = now();
  const [cards, done, { reviewRetention, reviewNewPerDay }] = await Promise.all([
    store.reviews.cards(user),
    store.reviews.count(user, dayStart(at)),
    store.settings.get(user),
  ]);
  const problems = new Map(catalog.list(tongueOf(c)).problems.map((one) => [one.slug, one]));
  return queueOf({ cards, done, problems, now: at, retention: reviewRetention, newPerDay: reviewNewPerDay });
}

async function proposals(c: Context, { store, user, now, catalog }: Deps): Promise<NextProblems['problems']> {
  const at = now();
  const { problems } = catalog.list(tongueOf(c));
  const [bests, counts, cards, sittings] = await Promise.all([
    store.submissions.bestResults(user),
    store.submissions.standings(user),
    store.reviews.cards(user),
    store.sittings.list(user, { limit: MOST_EXAMS }),
  ]);
  const proposed = recommend({
    ...{ problems, bests, counts, now: at },
    weaknesses: weaknessesOf(problems, bests),
    examined: new Set(sittings.flatMap(({ exam }) => exam.problems.map(({ slug }) => slug))),
    without: unavailable(cards, at),
  });
  const known = new Map(problems.map((one) => [one.slug, one]));
  return proposed.map(({ slug, reason }) => {
    const { name = {}, level } = known.get(slug) ?? {};
    return { problem: slug, name, ...(level !== undefined && { level }), reason };
  });
}
