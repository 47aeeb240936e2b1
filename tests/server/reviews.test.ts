// Reviews through the API, with the real judge and a clock that a test moves from day to day.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MaybeReviewCard, NextProblems, ReviewCard, ReviewLog, ReviewQueue } from '#server/schema/review';
import { openApp, ROOT, type TestApp } from './test-app.ts';

const bankFile = (path: string) => readFileSync(join(ROOT, 'tests/fixtures/bank', path), 'utf8');
const FAST = bankFile('twins/submissions/accepted/fast.js');
const WRONG = 'function solution() { return []; }\n';
const HELLO = bankFile('hello/submissions/accepted/hello.js');
const WORLD = bankFile('hello/submissions/wrong_answer/world.js');
const DAY = 86_400_000;
const EXAM = { 'exams/one.yaml': 'name: { ko: 시험, en: Exam }\nminutes: 60\nproblems: [twins]\n' };

let app: TestApp;
beforeEach(async () => {
  app = await openApp({ bank: EXAM });
  await app.send('PUT', '/api/settings', { receipts: false });
  app.deps.dispatcher.start();
});
afterEach(() => app.close());

const queue = async () => ReviewQueue.parse(await app.get('/api/reviews'));
const cardOf = async (slug: string) => MaybeReviewCard.parse(await app.get(`/api/reviews/problems/${slug}`)).card;
const rate = (slug: string, body: unknown, status = 200) =>
  app.send('POST', `/api/reviews/problems/${slug}/rating`, body, status);
const slugs = (items: readonly { readonly problem: string }[]) => items.map(({ problem }) => problem);

describe('the day’s queue', () => {
  it('has a failed problem on the next day, and no more once it is rated', async () => {
    expect(await queue()).toMatchObject({ due: [], waiting: [], doneToday: 0 });
    await app.judged('twins', WRONG);
    const { due, forecast } = await queue();
    expect([due, forecast.slice(0, 2).map((day) => day.due)]).toEqual([[], [1, 0]]);

    app.clock += DAY;
    const [item] = (await queue()).due;
    expect(item).toMatchObject({ problem: 'twins', last: { standing: 'failed', daysAgo: 1 }, overdueDays: 0 });
    expect((await app.request('/api/reviews/problems/twins/open', { method: 'POST' })).status).toBe(204);
    app.clock += 600_000;
    const { id } = await app.judged('twins', FAST);

    const waiting = await queue();
    expect([slugs(waiting.due), slugs(waiting.waiting)]).toEqual([[], ['twins']]);
    const card = await cardOf('twins');
    expect(card?.open).toMatchObject({
      ...{ submission: id, tries: 1, tookMs: 600_000, suggested: 'good', isFirst: false },
      ...{ reason: { code: 'at-once' }, choices: { again: { days: 1 } } },
    });
    const rated = ReviewCard.parse(await rate('twins', { rating: 'good', submission: id }));
    expect(rated).toMatchObject({ isDue: false, dueInDays: card?.open?.choices.good.days, rated: { isLast: true } });
    expect(await queue()).toMatchObject({ due: [], waiting: [], doneToday: 1 });
    const { reviews } = ReviewLog.parse(await app.get('/api/reviews/log?problem=twins'));
    expect(reviews.map(({ rating, by, standing }) => [rating, by, standing])).toEqual([
      ['good', 'person', 'solved'],
      ['again', 'result', 'failed'],
    ]);
  });

  it('keeps an unrated review for days, and shows how late something is', async () => {
    await app.judged('twins', WRONG);
    app.clock += 3 * DAY;
    expect((await queue()).due).toMatchObject([{ overdueDays: 2 }]);
    await app.judged('twins', WRONG);
    app.clock += 5 * DAY;
    expect((await queue()).waiting).toMatchObject([{ problem: 'twins', open: { suggested: 'again' } }]);
  });

  it('takes in so many for the first time a day as the settings say', async () => {
    await app.send('PUT', '/api/settings', { receipts: false, reviewNewPerDay: 1 });
    await app.judged('twins', WRONG);
    await app.judged('hello', WORLD);
    app.clock += DAY;
    const first = await queue();
    expect([first.due.length, first.heldBack]).toEqual([1, 1]);
    const [slug = ''] = slugs(first.due);
    const { id } = await app.judged(slug, slug === 'twins' ? FAST : HELLO);
    expect(await queue()).toMatchObject({ due: [], heldBack: 1 });
    await rate(slug, { rating: 'easy', submission: id });
    expect(await queue()).toMatchObject({ due: [], heldBack: 1, doneToday: 1 });
    app.clock += DAY;
    expect(await queue()).toMatchObject({ due: [{}], heldBack: 0, doneToday: 0 });
  });

  it('leaves out what is suspended, until it is resumed', async () => {
    await app.judged('twins', WRONG);
    app.clock += DAY;
    await app.send('PUT', '/api/reviews/problems/twins', { suspended: true });
    expect(await queue()).toMatchObject({ due: [], suspended: [{ problem: 'twins' }] });
    await app.send('PUT', '/api/reviews/problems/twins', { suspended: false });
    expect(slugs((await queue()).due)).toEqual(['twins']);
    await app.send('PUT', '/api/reviews/problems/hello', { suspended: true }, 404);
  });
});

describe('a rating', () => {
  it('is refused when it is wrong, late, or for nothing', async () => {
    const { id } = await app.judged('twins', WRONG);
    const good = { rating: 'good', submission: id };
    await rate('twins', { ...good, rating: 'perfect' }, 400);
    await rate('twins', { ...good, more: 1 }, 400);
    await rate('hello', good, 404);
    await rate('twins', { ...good, submission: 'other' }, 409);
    await rate('twins', good);
    expect(await rate('twins', good, 409)).toMatchObject({ code: 'conflict' });
  });

  it('can be taken back once', async () => {
    const { id } = await app.judged('twins', WRONG);
    const before = await cardOf('twins');
    await rate('twins', { rating: 'easy', submission: id });
    const undone = ReviewCard.parse(await app.send('DELETE', '/api/reviews/problems/twins/rating', undefined));
    expect(undone).toEqual(before);
    await app.send('DELETE', '/api/reviews/problems/twins/rating', undefined, 409);
  });
});

describe('while an exam runs', () => {
  it('nothing of it is there, and afterwards its results count', async () => {
    await app.judged('hello', WORLD);
    app.clock += DAY;
    const { id } = (await app.send('POST', '/api/sittings', { template: 'one' }, 201)) as { readonly id: string };
    await app.judged('twins', WRONG);
    expect(await queue()).toMatchObject({ paused: true, due: [] });
    expect(await cardOf('hello')).toBeUndefined();
    expect(NextProblems.parse(await app.get('/api/reviews/next'))).toEqual({ paused: true, problems: [] });
    await rate('hello', { rating: 'good', submission: 'x' }, 409);
    await app.send('POST', `/api/sittings/${id}/finish`, {});
    expect(slugs((await queue()).due)).toEqual(['hello']);
    expect(await cardOf('twins')).toMatchObject({ dueInDays: 1, open: { suggested: 'again', isFirst: true } });
  });
});

it('what to practise next comes with its reason', async () => {
  const first = NextProblems.parse(await app.get('/api/reviews/next')).problems;
  expect(first.length).toBeGreaterThan(0);
  await app.judged('twins', WRONG);
  await app.judged('hello', HELLO);
  const { problems } = NextProblems.parse(await app.get('/api/reviews/next'));
  expect(slugs(problems)).not.toContain('hello');
  expect(new Set(slugs(problems)).size).toBe(problems.length);
});
