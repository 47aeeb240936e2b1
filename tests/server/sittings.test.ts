// Exams through the API, with the real judge: what is shown while one lasts, what comes out afterwards, and that no clock helps.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExamList, Sitting, SittingList } from '#server/schema/sitting';
import { HistoryPage, HistoryTally, Submission } from '#server/schema/submission';
import { Invigilator } from '../../server/exams/index.ts';
import { openApp, ROOT, type TestApp } from './test-app.ts';

const bankFile = (path: string) => readFileSync(join(ROOT, 'tests/fixtures/bank', path), 'utf8');
const FAST = bankFile('twins/submissions/accepted/fast.js');
const WRONG = 'function solution() { return []; }\n';
const HELLO = bankFile('hello/submissions/accepted/hello.js');

const exam = (more: string) =>
  `name: { ko: 시험, en: Exam }\nminutes: 60\nproblems: [twins, { problem: hello, weight: 200 }]\n${more}`;
const EXAMS = {
  'exams/plain.yaml': exam(''),
  'exams/telling.yaml': exam('shows: counts\ncounts: last\npause: true\nlanguages: [javascript]\n'),
  'exams/broken.yaml': 'name: x\n',
  'exams/greedy.yaml': 'name: { ko: 시험, en: Exam }\nminutes: 5\nproblems: [{ rule: { level: 5 }, count: 3 }]\n',
};

let app: TestApp;
beforeEach(async () => {
  app = await openApp({ bank: EXAMS });
  app.deps.dispatcher.start();
});
afterEach(() => app.close());

const begin = async (template: string) => Sitting.parse(await app.send('POST', '/api/sittings', { template }, 201));
const get = async (id: string) => Sitting.parse(await app.get(`/api/sittings/${id}`));
const act = async (id: string, what: string, status = 200) =>
  app.send('POST', `/api/sittings/${id}/${what}`, {}, status);
const pass = (ms: number) => {
  app.clock += ms;
  app.monotonicMs += ms;
};
const saved = async (slug: string, source: string, version = 0) =>
  app.send('PUT', `/api/problems/${slug}/drafts/javascript`, { source, version });

/** Waits until everything of an ended sitting is judged. */
async function settled(id: string): Promise<Sitting> {
  for (;;) {
    const sitting = await get(id);
    if (sitting.result?.pending === 0) return sitting;
    await pause(20);
  }
}

describe('exams', () => {
  it('are listed without their problems, and broken ones with what is wrong', async () => {
    const { exams, broken } = ExamList.parse(await app.get('/api/exams'));
    const ours = exams.filter(({ key }) => Object.hasOwn(EXAMS, `exams/${key}.yaml`));
    expect(ours.map(({ key, problems, maxPoints }) => [key, problems, maxPoints])).toEqual([
      ['greedy', 3, 300],
      ['plain', 2, 300],
      ['telling', 2, 300],
    ]);
    expect(broken).toMatchObject([{ key: 'broken', message: expect.stringContaining('exams/broken.yaml') }]);
  });

  it('that cannot be drawn say why, and none begins', async () => {
    const answer = await app.send('POST', '/api/sittings', { template: 'greedy' }, 409);
    expect(answer).toMatchObject({ code: 'conflict', detail: expect.stringContaining('3 wanted, 0 found') });
    await app.send('POST', '/api/sittings', { template: 'nothing' }, 404);
    expect(ExamList.parse(await app.get('/api/exams')).running).toBeUndefined();
  });

  it('of one’s own are drawn by levels', async () => {
    const own = { levels: [1], minutes: 30 };
    const sitting = Sitting.parse(await app.send('POST', '/api/sittings', { own }, 201));
    expect(sitting).toMatchObject({ template: 'own', durationMs: 1_800_000, problems: [{ weight: 100 }] });
  });
});

describe('while an exam lasts', () => {
  it('nothing of a hidden case is shown anywhere', async () => {
    const { id } = await begin('plain');
    const { id: submission, events } = await app.judged('twins', FAST);
    const told = JSON.stringify(events);
    expect(events.find((event) => event.type === 'glimpsed')).toBeDefined();
    for (const secret of ['"efficiency":true', 'correctness', '"judged"', 'standing'])
      expect(told).not.toContain(secret);
    const kept = Submission.parse(await app.get(`/api/submissions/${submission}`));
    expect(kept).toMatchObject({ sealed: true, sitting: id, state: 'done', receipt: 'none' });
    for (const field of ['report', 'verdict', 'standing', 'score', 'slowestMs'] as const)
      expect(kept[field]).toBeUndefined();
    expect(kept.glimpse?.groups.map(({ name }) => name)).toEqual(['sample']);
    const { submissions } = HistoryPage.parse(await app.get('/api/submissions'));
    expect(submissions.map(({ verdict, standing }) => [verdict, standing])).toEqual([[undefined, undefined]]);
    const tally = HistoryTally.parse(await app.get('/api/submissions/tally'));
    expect(tally.standings).toMatchObject({ solved: 0, untried: 1 });
    for (const standing of ['solved', 'failed', 'partial'])
      expect(HistoryPage.parse(await app.get(`/api/submissions?standing=${standing}`)).submissions).toEqual([]);
    expect(JSON.stringify(await app.get('/api/problems'))).not.toContain('solved');
    const sitting = await get(id);
    expect(sitting.result).toBeUndefined();
    expect(sitting.problems[0]).toMatchObject({ attempts: 1, glimpse: { state: 'done' } });
    expect(sitting.problems[0]?.result).toBeUndefined();
  });

  it('counts are shown where the template says so', async () => {
    await begin('telling');
    const { events } = await app.judged('twins', WRONG);
    const told = events.find((event) => event.type === 'glimpsed');
    const groups = told?.glimpse.groups ?? [];
    expect(groups.map(({ name }) => name)).toContain('correctness');
    expect(groups.every(({ passed, cases }) => passed < cases || cases === 0)).toBe(true);
  });

  it('editorial, hints and the model solution wait', async () => {
    await begin('plain');
    const page = (await app.get('/api/problems/twins')) as { readonly hints: number; readonly hasEditorial: boolean };
    expect(page).toMatchObject({ hints: 0, hasEditorial: false, sitting: expect.any(String) });
    expect((await app.request('/api/problems/twins/editorial')).status).toBe(403);
    expect((await app.request('/api/problems/twins/hints/1')).status).toBe(403);
    const secret = { kind: 'secret', group: 'correctness', name: '1' };
    const run = { problem: 'twins', language: 'javascript', source: FAST, inputs: [secret] };
    await app.send('POST', '/api/runs', run, 403);
    // Problems of no exam are as always.
    expect((await app.request('/api/problems/split/editorial')).status).not.toBe(403);
  });

  it('only its languages may be used', async () => {
    await begin('telling');
    const typed = { problem: 'hello', language: 'typescript', source: HELLO };
    expect(await app.send('POST', '/api/submissions', typed, 400)).toMatchObject({ code: 'bad-request' });
  });

  it('drafts are its own', async () => {
    await saved('hello', 'practice');
    await begin('plain');
    expect(await app.get('/api/problems/hello/drafts/javascript')).toMatchObject({ version: 0 });
    await saved('hello', 'exam');
    await act((await running()) ?? '', 'finish');
    expect(await app.get('/api/problems/hello/drafts/javascript')).toMatchObject({ source: 'practice' });
  });

  it('no other one begins', async () => {
    await begin('plain');
    await app.send('POST', '/api/sittings', { template: 'telling' }, 409);
  });

  it('time is counted for the problem that is open, and flags are kept', async () => {
    const { id } = await begin('plain');
    const touch = (slug: string, body: unknown) => app.send('PUT', `/api/sittings/${id}/problems/${slug}`, body);
    await touch('twins', { open: true });
    pass(60_000);
    await touch('hello', { open: true });
    pass(30_000);
    await touch('hello', { flagged: true });
    pass(5000);
    expect((await get(id)).problems).toMatchObject([
      { slug: 'twins', spentMs: 60_000, flagged: false },
      { slug: 'hello', spentMs: 35_000, flagged: true },
    ]);
  });
});

async function running(): Promise<string | undefined> {
  return ExamList.parse(await app.get('/api/exams')).running;
}

describe('the clock of an exam', () => {
  it('does not follow the system’s clock', async () => {
    const { id } = await begin('plain');
    app.monotonicMs += 60_000;
    app.clock -= 3_600_000;
    expect((await get(id)).elapsedMs).toBe(60_000);
    app.clock += 36_000_000;
    expect(await get(id)).toMatchObject({ elapsedMs: 60_000, state: 'running' });
  });

  it('goes on through a restart, and takes the larger of what is known', async () => {
    const { id } = await begin('plain');
    pass(120_000);
    const [{ deps }, onBug] = [app, () => {}];
    await deps.invigilator.stop();
    const restarted = async (wallMs: number) => {
      const moment = () => ({ wallMs, monotonicMs: 0 });
      const next = new Invigilator({ store: deps.store, user: deps.user, moment, collect: async () => {}, onBug });
      await next.wake();
      const elapsed = next.running?.clock.elapsedMs;
      await next.stop();
      return elapsed;
    };
    // Three minutes without a server count; a clock that was put back by an hour gives nothing.
    expect(await restarted(app.clock + 180_000)).toBe(300_000);
    expect(await restarted(app.clock - 3_600_000)).toBe(300_000);
    expect((await deps.store.sittings.get(deps.user, id))?.endedAt).toBeUndefined();
  });

  it('rests only where the template allows it, and the record says so', async () => {
    const first = await begin('plain');
    await act(first.id, 'pause', 409);
    await act(first.id, 'finish');
    const { id } = await begin('telling');
    pass(10_000);
    await act(id, 'pause');
    pass(50_000);
    expect(await get(id)).toMatchObject({ state: 'paused', elapsedMs: 10_000 });
    await act(id, 'resume');
    pass(1000);
    expect(await get(id)).toMatchObject({ state: 'running', elapsedMs: 11_000, pauses: 1, pausedMs: 50_000 });
  });

  it('ends the exam when the time is up, and hands in what was written', async () => {
    const { id } = await begin('plain');
    await saved('hello', HELLO);
    pass(3_600_000);
    const sitting = await settled(id);
    expect(sitting).toMatchObject({
      ...{ state: 'ended', endedBy: 'time-up', elapsedMs: 3_600_000 },
      problems: [
        { attempts: 0, result: { standing: 'untried' } },
        { attempts: 1, result: { standing: 'solved', points: 200 } },
      ],
      result: { points: 200, maxPoints: 300, summary: { ko: '1솔, 1미해결' } },
    });
  });
});

describe('an exam that is over', () => {
  it('opens everything, and counts in the history', async () => {
    const { id } = await begin('plain');
    const { id: submission } = await app.judged('twins', FAST);
    await app.judged('hello', HELLO);
    pass(600_000);
    await act(id, 'finish');
    const sitting = await settled(id);
    expect(sitting).toMatchObject({
      state: 'ended',
      endedBy: 'finished',
      result: { points: 300, summary: { ko: '올솔' } },
    });
    const kept = Submission.parse(await app.get(`/api/submissions/${submission}`));
    expect(kept.sealed).toBeUndefined();
    expect(kept.report?.groups.length).toBeGreaterThan(1);
    expect(HistoryTally.parse(await app.get('/api/submissions/tally')).standings).toMatchObject({
      solved: 2,
      untried: 0,
    });
    expect(SittingList.parse(await app.get('/api/sittings')).sittings).toMatchObject([{ id }]);
    expect(ExamList.parse(await app.get('/api/exams')).exams.find(({ key }) => key === 'plain')).toMatchObject({
      ...{ sat: 1, bestPoints: 300 },
    });
    await act(id, 'finish', 409);
  });

  it('hands in no draft that was handed in already, nor a template', async () => {
    const { id } = await begin('plain');
    await saved('hello', HELLO);
    await app.judged('hello', HELLO);
    const { source } = (await app.get('/api/problems/twins/drafts/javascript')) as { readonly source: string };
    await saved('twins', source);
    await act(id, 'finish');
    expect((await settled(id)).problems.map(({ attempts }) => attempts)).toEqual([0, 1]);
  });
});
