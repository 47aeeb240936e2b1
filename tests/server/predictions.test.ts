// Predictions through the API, with the real judge.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PredictionPage, PredictionSummary } from '#server/schema/prediction';
import { Submission } from '#server/schema/submission';
import { openApp, ROOT, type TestApp } from './test-app.ts';

const HELLO = readFileSync(join(ROOT, 'tests/fixtures/bank/hello/submissions/accepted/hello.js'), 'utf8');

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
  await app.send('PUT', '/api/settings', { receipts: false });
  app.deps.dispatcher.start();
});
afterAll(() => app.close());

const submit = (prediction: unknown, status = 202, source = HELLO) =>
  app.send('POST', '/api/submissions', { problem: 'hello', language: 'javascript', source, prediction }, status);

it('a prediction is taken in with the submission, and what it came to is shown', async () => {
  const prediction = { standing: 'solved', growth: 'n', confidencePercent: 90 };
  const { id } = (await submit(prediction)) as { readonly id: string };
  await app.follow(`/api/submissions/${id}/events`);
  expect(Submission.parse(await app.get(`/api/submissions/${id}`))).toMatchObject({ prediction, standing: 'solved' });
  const { id: wrong } = (await submit({ standing: 'solved', confidencePercent: 60 }, 202, 'x')) as {
    readonly id: string;
  };
  await app.follow(`/api/submissions/${wrong}/events`);

  const summary = PredictionSummary.parse(await app.get('/api/predictions/summary'));
  expect(summary).toMatchObject({
    predictions: 2,
    right: 1,
    months: [{ month: '2027-01', predictions: 2 }],
    growths: [],
  });
  expect(summary.brier).toBeCloseTo((0.01 + 0.36) / 2);
  const page = PredictionPage.parse(await app.get('/api/predictions?right=false'));
  expect(page.predictions).toMatchObject([
    { submission: wrong, measured: 'failed', prediction: { confidencePercent: 60 } },
  ]);
});

it.each([
  ['less than half sure', { standing: 'solved', confidencePercent: 49 }],
  ['more than sure', { standing: 'solved', confidencePercent: 101 }],
  ['half a percent', { standing: 'solved', confidencePercent: 70.5 }],
  ['nothing of it', {}],
  ['a result that nobody expects', { standing: 'untried', confidencePercent: 80 }],
  ['an unknown growth', { standing: 'solved', growth: 'n!', confidencePercent: 80 }],
  ['an unknown key', { standing: 'solved', confidencePercent: 80, why: '' }],
])('%s is refused', async (_, prediction) => {
  expect(await submit(prediction, 400)).toMatchObject({ code: 'bad-request' });
});

it('a list is asked for with what exists only', async () => {
  for (const query of ['right=maybe', 'standing=untried', 'limit=0', 'after=%21', 'more=1'])
    expect((await app.request(`/api/predictions?${query}`)).status).toBe(400);
});
