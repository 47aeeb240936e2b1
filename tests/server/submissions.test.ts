// Handing in, with the real judge: what is told while it is judged, what is kept of it, and what nobody is ever told.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WorkEvent } from '#server/schema/events';
import { HistoryPage, HistoryTally, Submission, SubmissionRow } from '#server/schema/submission';
import { heard, openApp, ROOT, type TestApp } from './test-app.ts';

const FAST = readFileSync(join(ROOT, 'tests/fixtures/bank/twins/submissions/accepted/fast.js'), 'utf8');
const HELLO = readFileSync(join(ROOT, 'tests/fixtures/bank/hello/submissions/accepted/hello.js'), 'utf8');
const ENDLESS = 'for (;;) {}';

/** Each is in one file of a secret case, or said by the checker of one. */
const SECRETS = { input: 'INPUTkfqzj', answer: 'ANSWERwvxpt', words: 'WORDSbhgmd' };
const VAULT = {
  'vault/problem.yaml':
    'problem_format_version: 2025-09\ntype: scoring\nname: Vault\nuuid: v-1\nlicense: cc0\nrights_owner: us\nlimits:\n  time_limit: 1\n',
  'vault/judge.yaml':
    'level: 1\ntopics: [math]\nmode: stdio\nchecker: { custom: output_validator/check.ts }\nvalidators: [input_validators/validate.ts]\n',
  'vault/statement/problem.en.md': 'Say what the vault says.\n',
  'vault/output_validator/check.ts': `export default ({ answer, output }: { answer: string; output: string }) => ({ accepted: answer === output, message: answer === 'sample\\n' ? 'no' : '${SECRETS.words} ' + answer });\n`,
  'vault/input_validators/validate.ts': 'export default function validate(): void {}\n',
  'vault/submissions/accepted/open.js': `console.log('${SECRETS.answer}');\n`,
  'vault/data/sample/1.in': 'sample\n',
  'vault/data/sample/1.ans': 'sample\n',
  'vault/data/secret/correctness/test_group.yaml': 'max_score: 100\nscore_aggregation: sum\n',
  'vault/data/secret/correctness/1.in': `${SECRETS.input}\n`,
  'vault/data/secret/correctness/1.ans': `${SECRETS.answer}\n`,
};

/** Twins with a short ladder, so that a receipt is measured. */
const YAML = readFileSync(join(ROOT, 'tests/fixtures/bank/twins/judge.yaml'), 'utf8');
const LADDER =
  'growth:\n  variable: n\n  generator: generators/nums.ts\n  args: { top: 1000 }\n  seed: 1\n  ladder: [1000, 2000, 4000, 8000]\n  slow_ladder: [200, 400, 800, 1600]\n  classes: { accepted/fast.js: n }\n';

let app: TestApp;
beforeAll(async () => {
  app = await openApp({ bank: { ...VAULT, 'twins/judge.yaml': YAML + LADDER } });
  app.deps.dispatcher.start();
});
afterAll(() => app.close());

async function submissionOf(id: string): Promise<Submission> {
  return Submission.parse(await app.get(`/api/submissions/${id}`));
}

/** The verdict of a source, told as an event and kept alike. */
async function check(problem: string, source: string, expected: Partial<Submission>) {
  const { id, events } = await app.judged(problem, source);
  for (const event of events) expect(WorkEvent.parse(event)).toEqual(event);
  const told = events.find((event) => event.type === 'judged');
  const kept = await submissionOf(id);
  expect(kept).toMatchObject({ id, problem, source, state: 'done', origin: 'page', outdated: false, ...expected });
  expect(kept.report?.groups).toEqual(told?.report.groups);
  return { id, events, kept };
}

describe('a submission', () => {
  it('is accepted, told of step by step, and measured afterwards', async () => {
    const { events, kept } = await check('twins', FAST, { verdict: 'AC', standing: 'solved', receipt: 'done' });
    const types = events.map(({ type }) => type).filter((type, i, all) => type !== all[i - 1]);
    const order = ['queued', 'started', 'planned', 'case', 'judged', 'measuring', 'growth', 'ended'];
    expect(types.filter((type) => type !== 'building')).toEqual(order);
    expect(events.find((event) => event.type === 'planned')?.groups).toEqual([
      { name: 'sample', efficiency: false, cases: ['1', '2'] },
      { name: 'correctness', efficiency: false, maxScore: 60, cases: ['01-one', '02-large-values', '03-some'] },
      { name: 'efficiency', efficiency: true, maxScore: 40, cases: ['01-many', '02-few-values'] },
    ]);
    const cases = events.filter((event) => event.type === 'case');
    expect(cases.map(({ done, total }) => `${done}/${total}`)).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `${n}/7`));
    expect(kept.report?.growth).toEqual(events.find((event) => event.type === 'growth')?.growth);
    expect(kept).toMatchObject({ score: { earned: 100, max: 100 }, sourceChars: FAST.length });
  });

  it('is wrong', () =>
    check('hello', "console.log('Hello, World');", { verdict: 'WA', standing: 'failed', receipt: 'none' }));

  it('does not compile', async () => {
    const { events, kept } = await check('hello', 'let a = ;', { verdict: 'CE', standing: 'failed' });
    expect(events.map(({ type }) => type)).toEqual(['queued', 'started', 'planned', 'judged', 'ended']);
    expect(kept.report?.error).toMatchObject({ line: 1 });
  });

  it('breaks while it runs', () => check('hello', 'null.x', { verdict: 'RE', standing: 'failed' }));

  it('of the shell says so', async () => {
    const headers = { 'Content-Type': 'application/json', 'X-Olsol-Origin': 'shell' };
    const body = JSON.stringify({ problem: 'hello', language: 'javascript', source: HELLO });
    const response = await app.request('/api/submissions', { method: 'POST', headers, body });
    const row = SubmissionRow.parse(await response.json());
    expect({ status: response.status, origin: row.origin, state: row.state }).toEqual({
      status: 202,
      origin: 'shell',
      state: 'queued',
    });
    await app.follow(`/api/submissions/${row.id}/events`);
  });

  it('can be judged again, as another one', async () => {
    const first = await app.judged('hello', HELLO);
    const again = SubmissionRow.parse(await app.send('POST', `/api/submissions/${first.id}/again`, undefined, 202));
    await app.follow(`/api/submissions/${again.id}/events`);
    expect(again.id).not.toBe(first.id);
    expect(await submissionOf(again.id)).toMatchObject({ source: HELLO, verdict: 'AC' });
  });

  it('is refused when nothing could be judged', async () => {
    const hand = (body: object, status: number) =>
      app.send(
        'POST',
        '/api/submissions',
        { problem: 'hello', language: 'javascript', source: HELLO, ...body },
        status,
      );
    expect(await hand({ problem: 'nothing' }, 404)).toMatchObject({ code: 'not-found' });
    expect(await hand({ source: ' \n' }, 400)).toMatchObject({ detail: 'the source is empty' });
  });
});

describe('calling a submission off', () => {
  it('ends an endless loop that runs, leaves the judge usable, and cannot be done twice', async () => {
    // The sample passes, so that what is called off is a run and no compilation.
    const source = `${HELLO}\nif (name !== 'World') for (;;) {}`;
    const body = { problem: 'hello', language: 'javascript', source };
    const { id } = SubmissionRow.parse(await app.send('POST', '/api/submissions', body, 202));
    const log = app.deps.logs.of(id);
    while (!log.from(0).some(({ type }) => type === 'case')) await pause(1);
    await pause(50);
    await app.send('POST', `/api/submissions/${id}/cancel`, undefined, 204);
    const events = (await app.follow(`/api/submissions/${id}/events`)).map(({ event }) => event);
    expect(events.at(-1)).toEqual({ type: 'ended', state: 'cancelled' });
    expect(events.map(({ type }) => type)).not.toContain('judged');
    const kept = await submissionOf(id);
    expect(kept).toMatchObject({ state: 'cancelled', source });
    expect(kept.report).toBeUndefined();
    const second = await app.send('POST', `/api/submissions/${id}/cancel`, undefined, 409);
    expect(second).toMatchObject({ code: 'conflict', detail: 'it has ended already' });
    await check('hello', HELLO, { verdict: 'AC' });
  });

  it('after its last case, but before its verdict, gives it none', async () => {
    const later = await openApp();
    const body = { problem: 'hello', language: 'javascript', source: HELLO };
    const { id } = SubmissionRow.parse(await later.send('POST', '/api/submissions', body, 202));
    const log = later.deps.logs.of(id);
    log.listen(() => {
      const [last] = log.from(log.length - 1);
      if (last?.type === 'case' && last.done === last.total) later.deps.dispatcher.cancel(id);
    });
    later.deps.dispatcher.start();
    const events = (await later.follow(`/api/submissions/${id}/events`)).map(({ event }) => event);
    expect(events.slice(-2).map(({ type }) => type)).toEqual(['case', 'ended']);
    expect(events.at(-1)).toEqual({ type: 'ended', state: 'cancelled' });
    await later.close();
  });

  it('takes out one that waits', async () => {
    const body = { problem: 'hello', language: 'javascript', source: ENDLESS };
    const first = SubmissionRow.parse(await app.send('POST', '/api/submissions', body, 202));
    const second = SubmissionRow.parse(await app.send('POST', '/api/submissions', body, 202));
    await app.send('POST', `/api/submissions/${second.id}/cancel`, undefined, 204);
    const events = (await app.follow(`/api/submissions/${second.id}/events`)).map(({ event }) => event);
    expect(events.map(({ type }) => type)).toEqual(['queued', 'ended']);
    await app.send('POST', `/api/submissions/${first.id}/cancel`, undefined, 204);
    expect((await submissionOf(second.id)).state).toBe('cancelled');
  });
});

describe('secrets', () => {
  it('of a case are nowhere in what is answered, whatever a program prints or returns of them', async () => {
    const read = "const text = require('fs').readFileSync(0, 'utf8').trim();";
    const sources = [
      `${read} console.log(text);`,
      `${read} console.error(text); console.log(text + text);`,
      `${read} console.error(text); null.x;`,
      `${read} process.exit(text.length);`,
      `${read} console.log(text); for (;;) {}`,
    ];
    for (const source of sources) {
      const { id, events } = await app.judged('vault', source);
      expect(events.some((event) => event.type === 'judged' && event.report.verdict !== 'AC')).toBe(true);
      const kept = await app.get(`/api/submissions/${id}`);
      expect.soft({ source, leaks: leaksIn([events, kept]) }).toEqual({ source, leaks: [] });
    }
    const paths = [
      '/api/problems',
      '/api/problems/vault',
      '/api/problems/vault/timing',
      '/api/submissions?problem=vault',
      '/api/data',
    ];
    for (const path of paths)
      expect({ path, leaks: leaksIn(await (await app.request(path)).text()) }).toEqual({ path, leaks: [] });
  });

  // The judge hands on what a program threw, word by word. Once it does not, this fails and its `fails` can go.
  it('of a case are not in what a program throws either', async () => {
    const source = "throw new Error(require('fs').readFileSync(0, 'utf8'));";
    const { events } = await app.judged('vault', source);
    expect(leaksIn(events)).toEqual([]);
  });
});

function leaksIn(value: unknown): readonly string[] {
  const text = JSON.stringify(value);
  return Object.values(SECRETS).filter((secret) => text.includes(secret));
}

describe('the history', () => {
  it('has every submission once, newest first, whatever the size of its pages', async () => {
    app.clock += 1000;
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) {
      app.clock += i % 2;
      ids.unshift((await app.judged('split', 'let a = ;')).id);
    }
    for (const limit of [1, 2, 5, 50]) {
      const seen: string[] = [];
      for (let after = ''; ; ) {
        const page = HistoryPage.parse(await app.get(`/api/submissions?problem=split&limit=${limit}${after}`));
        seen.push(...page.submissions.map(({ id }) => id));
        expect(page.submissions.length).toBeLessThanOrEqual(limit);
        if (page.next === undefined) break;
        after = `&after=${encodeURIComponent(page.next)}`;
      }
      expect([...seen].sort()).toEqual([...ids].sort());
    }
  });

  it('is filtered, and tallied in people’s own words', async () => {
    const tally = HistoryTally.parse(await app.get('/api/submissions/tally?problem=hello'));
    expect(tally).toMatchObject({ problems: 1, standings: { solved: 1, failed: 0 }, summary: { ko: '올솔' } });
    const failed = HistoryPage.parse(await app.get('/api/submissions?verdict=CE&problem=hello')).submissions;
    expect(failed.map(({ verdict }) => verdict)).toEqual(['CE']);
    expect(await app.get('/api/submissions?language=typescript')).toEqual({ submissions: [] });
    expect(await app.get(`/api/submissions?from=${app.clock + 1}`)).toEqual({ submissions: [] });
  });

  it('marks what was judged by another problem than there is now', async () => {
    const { id } = await app.judged('split', 'let a = ;');
    expect((await submissionOf(id)).outdated).toBe(false);
    const file = join(app.bankFolder, 'split/data/secret/correctness/01-least.in');
    writeFileSync(file, '3\n');
    app.clock += 10_000;
    expect((await submissionOf(id)).outdated).toBe(true);
    const { submissions } = HistoryPage.parse(await app.get('/api/submissions?problem=split&limit=1'));
    expect(submissions[0]?.outdated).toBe(true);
    const again = SubmissionRow.parse(await app.send('POST', `/api/submissions/${id}/again`, undefined, 202));
    await app.follow(`/api/submissions/${again.id}/events`);
    expect((await submissionOf(again.id)).outdated).toBe(false);
  });
});

describe('a full queue', () => {
  it('refuses with 503 and says when to come again; what was accepted is judged', async () => {
    const full = await openApp({ mostJobs: 2 });
    const hand = () =>
      full.request('/api/submissions', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': 'ko' },
        body: JSON.stringify({ problem: 'hello', language: 'javascript', source: 'let a = ;' }),
      });
    const answers = [await hand(), await hand(), await hand()];
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 503]);
    expect(answers[2]?.headers.get('retry-after')).toBe('2');
    expect(await answers[2]?.json()).toMatchObject({
      code: 'busy',
      title: '채점기가 바쁩니다',
      detail: expect.stringContaining('2초'),
    });
    expect(await full.get('/api/about')).toMatchObject({ queue: { waiting: 2, most: 2 } });
    full.deps.dispatcher.start();
    for (const id of ['id-1', 'id-2']) await full.follow(`/api/submissions/${id}/events`);
    const { submissions } = HistoryPage.parse(await full.get('/api/submissions'));
    expect(submissions.map(({ verdict }) => verdict)).toEqual(['CE', 'CE']);
    await full.close();
  });
});

it('deleting everything ends what waits or runs, for everybody who listens', async () => {
  const body = { problem: 'hello', language: 'javascript', source: ENDLESS };
  const ids = ['', ''];
  for (const i of ids.keys()) ids[i] = SubmissionRow.parse(await app.send('POST', '/api/submissions', body, 202)).id;
  const streams = await Promise.all(ids.map((id) => app.request(`/api/submissions/${id}/events`)));
  while (app.deps.dispatcher.current !== ids[0]) await pause(1);
  expect((await app.request('/api/data', { method: 'DELETE' })).status).toBe(204);
  for (const events of await Promise.all(streams.map(heard)))
    expect(events.at(-1)?.event).toEqual({ type: 'ended', state: 'cancelled' });
  expect(await app.get('/api/submissions')).toEqual({ submissions: [] });
  await check('hello', HELLO, { verdict: 'AC' });
  expect(app.bugs).toEqual([]);
});
