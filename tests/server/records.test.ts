// The records over the API: what practice comes to, and the history's filters that its numbers lead to.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Calendar, CauseList, LanguageCounts, Losses, Progress, SolveTimes } from '#server/schema/records';
import { HistoryPage, HistoryTally } from '#server/schema/submission';
import { caseResult, handedIn, judgeOne } from './store/samples.ts';
import { openApp, type TestApp } from './test-app.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const LATE = { ...caseResult('01', 'TLE'), reason: { code: 'too-slow', times: 3 } } as const;
const SLOW = { standing: 'efficiency-loss', verdict: 'TLE', efficiency: [LATE] } as const;
const WRONG = { standing: 'failed', verdict: 'WA', correctness: [caseResult('01', 'WA')], efficiency: [] } as const;

let app: TestApp;
let now: number;
beforeAll(async () => {
  app = await openApp();
  now = app.clock;
  const { store } = app;
  await judgeOne(store, handedIn('old', { problem: 'twins', createdAt: now - 40 * DAY_MS }), WRONG);
  await judgeOne(store, handedIn('slow', { problem: 'hello', createdAt: now - 2 * DAY_MS }), SLOW);
  app.clock = now - 10 * MINUTE_MS;
  await store.drafts.save('local', { problem: 'twins', language: 'javascript' }, '// a', 0);
  app.clock = now - 4 * MINUTE_MS;
  await store.work.note('local', 'twins');
  app.clock = now;
  await judgeOne(store, handedIn('solved', { problem: 'twins', language: 'python', createdAt: now - MINUTE_MS }));
});
afterAll(() => app.close());

describe('the records', () => {
  it('count the submissions of each day, by the reader’s clocks', async () => {
    const { days } = Calendar.parse(await app.get('/api/records/calendar?zone=Asia/Seoul'));
    expect(days.length).toBeGreaterThan(52 * 7);
    const busy = days.filter(({ submissions }) => submissions > 0);
    expect(busy.map(({ submissions, solved }) => [submissions, solved])).toEqual([
      [1, 0],
      [1, 0],
      [1, 1],
    ]);
    const [first] = busy;
    const query = `from=${first?.from}&to=${(first?.to ?? 0) - 1}`;
    expect(await idsOf(query)).toEqual(['old']);
  });

  it('refuse a time zone that there is not', async () => {
    const response = await app.request('/api/records/calendar?zone=Asia/Nowhere');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'bad-request',
      detail: expect.stringContaining('Asia/Nowhere'),
    });
    expect((await app.request('/api/records/calendar')).status).toBe(400);
    expect((await app.request('/api/records/causes?frm=1')).status).toBe(400);
  });

  it('say how many problems of each level and topic are solved, of how many there are', async () => {
    const { levels, topics, all, tried, solved } = Progress.parse(await app.get('/api/records/progress'));
    expect({ all, tried, solved }).toEqual({ all: 3, tried: 2, solved: 1 });
    expect(levels.reduce((sum, level) => sum + level.solved, 0)).toBe(1);
    expect(topics.length).toBeGreaterThan(0);
  });

  it('say why points were lost, within a span and of a problem', async () => {
    const { causes } = CauseList.parse(await app.get('/api/records/causes'));
    expect(causes).toEqual([
      { cause: 'too-slow', submissions: 1, problems: 1, most: ['hello'], lastAt: now - 2 * DAY_MS },
      { cause: 'secret-wrong', submissions: 1, problems: 1, most: ['twins'], lastAt: now - 40 * DAY_MS },
    ]);
    const recent = CauseList.parse(await app.get(`/api/records/causes?from=${now - 30 * DAY_MS}`));
    expect(recent.causes.map(({ cause }) => cause)).toEqual(['too-slow']);
    const ofHello = CauseList.parse(await app.get('/api/records/causes?problem=twins'));
    expect(ofHello.causes.map(({ cause }) => cause)).toEqual(['secret-wrong']);
  });

  for (const by of ['week', 'month'] as const)
    it(`say where efficiency was lost, by ${by}`, async () => {
      const { spans, problems } = Losses.parse(await app.get(`/api/records/losses?zone=UTC&by=${by}`));
      expect(spans.reduce((sum, { lost }) => sum + lost, 0)).toBe(1);
      expect(spans.reduce((sum, { solved }) => sum + solved, 0)).toBe(1);
      expect(problems).toEqual([{ problem: 'hello', submissions: 1, lastAt: now - 2 * DAY_MS }]);
    });

  it('say how long solving took, without the pauses', async () => {
    const { problems, unknown } = SolveTimes.parse(await app.get('/api/records/solve-times'));
    expect(unknown).toBe(0);
    expect(problems).toMatchObject([{ problem: 'twins', submission: 'solved', spentMs: 9 * MINUTE_MS }]);
  });

  it('count languages', async () => {
    const { languages } = LanguageCounts.parse(await app.get('/api/records/languages'));
    expect(languages).toEqual([
      { language: 'javascript', submissions: 2, problems: 2, solved: 0 },
      { language: 'python', submissions: 1, problems: 1, solved: 1 },
    ]);
  });
});

async function idsOf(query: string): Promise<readonly string[]> {
  const { submissions } = HistoryPage.parse(await app.get(`/api/submissions?${query}`));
  const { submissions: count } = HistoryTally.parse(await app.get(`/api/submissions/tally?${query}`));
  expect(count).toBe(submissions.length);
  return submissions.map(({ id }) => id);
}

describe('the history is filtered', () => {
  it('by cause', async () => expect(await idsOf('cause=too-slow')).toEqual(['slow']));
  it('by cause, with everything else', async () => {
    expect(await idsOf(`cause=secret-wrong&problem=twins&language=javascript&verdict=WA&from=1`)).toEqual(['old']);
    expect(await idsOf('cause=secret-wrong&language=python')).toEqual([]);
    expect(await idsOf(`cause=secret-wrong&from=${now - DAY_MS}`)).toEqual([]);
  });
  it('by level and topic', async () => {
    const { levels, topics } = Progress.parse(await app.get('/api/records/progress'));
    for (const { level, solved } of levels) expect((await idsOf(`level=${level}&standing=solved`)).length).toBe(solved);
    for (const { topic, solved } of topics)
      expect((await idsOf(`topic=${topic.key}&standing=solved`)).length).toBe(solved);
    expect(await idsOf('topic=nothing-of-the-kind')).toEqual([]);
  });
  it('by cause and topic, page by page', async () => {
    const { topics } = Progress.parse(await app.get('/api/records/progress'));
    const key = topics.find(({ tried }) => tried > 0)?.topic.key ?? '';
    expect((await idsOf(`topic=${key}`)).length).toBeGreaterThan(0);
    const first = HistoryPage.parse(await app.get('/api/submissions?cause=too-slow&limit=1'));
    expect(first.next).toBeUndefined();
  });
  it('by nothing that there is not', async () =>
    expect((await app.request('/api/submissions?cause=bad-luck')).status).toBe(400));
});
