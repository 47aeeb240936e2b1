// Runs: a program on samples and inputs of one's own, on the real judge. Nothing of them is kept.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunInput, type RunResult, RunStatus } from '#server/schema/run';
import { openApp, type TestApp } from './test-app.ts';

let app: TestApp;
beforeAll(async () => {
  // Nobody filed what the right answer of this one is made by.
  app = await openApp({ bank: { 'split/submissions/submissions.yaml': '{}\n' } });
  app.deps.dispatcher.start();
});
afterAll(() => app.close());

const COUNT = `function solution(nums) {
  let pairs = 0;
  for (const [i, one] of nums.entries()) for (const other of nums.slice(0, i)) if (one === other) pairs++;
  return pairs;
}`;
const WRONG = 'function solution(nums) { console.log("seen", nums.length); return 7; }';

const sample = (name: string): RunInput => ({ kind: 'sample', name });
const own = (input: string, expected?: string): RunInput => ({
  ...{ kind: 'own', name: 'mine', input },
  ...(expected !== undefined && { expected }),
});

async function run(source: string, inputs: readonly RunInput[], problem = 'twins', tongue = 'en') {
  const response = await app.request('/api/runs', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': tongue },
    body: JSON.stringify({ problem, language: 'javascript', source, inputs }),
  });
  const { id } = (await response.json()) as { readonly id: string };
  expect(response.status).toBe(202);
  const events = (await app.follow(`/api/runs/${id}/events`)).map(({ event }) => event);
  const status = RunStatus.parse(await app.get(`/api/runs/${id}`));
  const told = events.flatMap((event) => (event.type === 'result' ? [event.result] : []));
  expect(status.results).toEqual(told);
  return { status, types: events.map(({ type }) => type) };
}

/** What one input gives. */
async function check(source: string, input: RunInput, expected: object, problem = 'twins') {
  const { status } = await run(source, [input], problem);
  expect({ state: status.state, results: status.results }).toMatchObject({ state: 'done', results: [expected] });
  return status.results[0] as Extract<RunResult, { kind: 'ran' }>;
}

const text = (of: string) => ({ text: of, omitted: 0 });

describe('a run on samples', () => {
  it('tells each as it is known, in the order that was asked for', async () => {
    const { status, types } = await run(COUNT, [sample('2'), sample('1'), sample('2')]);
    expect(types).toEqual(['queued', 'started', 'result', 'result', 'result', 'ended']);
    expect(status.results).toMatchObject([
      { kind: 'ran', index: 0, name: '2', verdict: 'AC', expected: text('0\n'), input: text('[1,2,3]\n') },
      { kind: 'ran', index: 1, name: '1', verdict: 'AC', expected: text('3\n'), expectedBy: 'problem', compared: true },
      { kind: 'ran', index: 2, name: '2', limitMs: 2000 },
    ]);
  });

  it('shows what came out beside what should have, and what was printed apart from it', async () => {
    const result = await check(WRONG, sample('1'), { verdict: 'WA', compared: true, output: text('7') });
    expect(result).toMatchObject({ expected: text('3\n'), printed: 'seen 4\n', reason: { code: 'different' } });
  });

  it('names the samples that there are', () =>
    check(COUNT, sample('9'), { kind: 'refused', message: expect.stringMatching(/1, 2/) }));
});

describe('an input of one’s own', () => {
  it('is compared with what the person expects', async () => {
    await check(COUNT, own('[5,5]', '1'), { verdict: 'AC', expectedBy: 'person', expected: text('1') });
    await check(COUNT, own('[5,5]\n', '2\n'), { verdict: 'WA', expectedBy: 'person' });
  });

  it('is compared with what the model solution puts out, when nobody says', async () => {
    await check(COUNT, own('[5,5,5]'), { verdict: 'AC', expectedBy: 'model', expected: text('3\n') });
    await check(WRONG, own('[5,5,5]'), { verdict: 'WA', expectedBy: 'model' });
  });

  it('is only run when there is no model solution', async () => {
    const result = await check('console.log("anything")', own('10\n'), { verdict: 'AC', compared: false }, 'split');
    expect(result).not.toHaveProperty('expected');
    expect(result).not.toHaveProperty('expectedBy');
  });

  it('is refused where the problem does not allow it, and the other inputs run', async () => {
    const { status } = await run(COUNT, [own('[0]'), own('nonsense'), sample('1')]);
    expect(status.results.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'ran']);
    const korean = await run(COUNT, [own('nonsense')], 'twins', 'ko');
    expect(korean.status.results[0]).toMatchObject({ kind: 'refused', message: expect.stringMatching(/[가-힣]/) });
  });

  it('gets no answer from a program that does not end well', async () => {
    await check('function solution() { throw new TypeError("no"); }', own('[5,5]', '1'), {
      verdict: 'RE',
      compared: false,
    });
  });
});

describe('a secret case', () => {
  const secret: RunInput = { kind: 'secret', group: 'correctness', name: '01-one' };
  const reveal = (revealSecrets: boolean) => app.send('PUT', '/api/settings', { revealSecrets });

  it('is refused unless the settings reveal it', async () => {
    await reveal(false);
    const body = { problem: 'twins', language: 'javascript', source: COUNT, inputs: [sample('1'), secret] };
    expect(await app.send('POST', '/api/runs', body, 403)).toMatchObject({ code: 'forbidden' });
    await reveal(true);
    await check(COUNT, secret, { verdict: 'AC', expectedBy: 'problem', input: text('[7]\n') });
    await reveal(false);
    await app.send('POST', '/api/runs', body, 403);
  });

  it('is not reached as a sample', () =>
    check(COUNT, sample('01-one'), { kind: 'refused', message: expect.not.stringMatching(/\[7\]/) }));
});

describe('what goes wrong', () => {
  it('in compiling is told once, with its place', async () => {
    const { status, types } = await run('function solution(nums) {\n  return nums +;\n}', [sample('1'), sample('2')]);
    expect(types).toEqual(['queued', 'started', 'not-compiled', 'ended']);
    expect(status).toMatchObject({ state: 'done', results: [], error: { line: 2, message: expect.any(String) } });
  });

  it('in running is told with its line', async () => {
    const source = 'function solution(nums) {\n  const none = undefined;\n  return none.length;\n}';
    const result = await check(source, sample('1'), { verdict: 'RE', error: { line: 3 } });
    expect(result.error?.message).toMatch(/undefined/);
  });

  it('with an output that is too long to show is cut, and said how much is missing', async () => {
    const source = "console.log('x'.repeat(100_000))";
    const result = await check(source, own('10\n', '5 5\n'), { verdict: 'WA' }, 'split');
    expect({ shown: result.output.text.length, omitted: result.output.omitted }).toEqual({
      shown: 65_536,
      omitted: 34_465,
    });
  });
});

it('a run that is called off ends at once, and the next one runs', async () => {
  const body = { problem: 'twins', language: 'javascript', source: 'for (;;) {}', inputs: [sample('1'), sample('2')] };
  const { id } = (await app.send('POST', '/api/runs', body, 202)) as { readonly id: string };
  while (app.deps.dispatcher.current !== id) await pause(1);
  await pause(20);
  expect((await app.request(`/api/runs/${id}`, { method: 'DELETE' })).status).toBe(204);
  const events = await app.follow(`/api/runs/${id}/events`);
  expect(events.at(-1)?.event).toEqual({ type: 'ended', state: 'cancelled' });
  expect(RunStatus.parse(await app.get(`/api/runs/${id}`)).state).toBe('cancelled');
  await check(COUNT, sample('1'), { verdict: 'AC' });
});

it('too many runs that wait are refused with 503 and Retry-After', async () => {
  const waiting = await openApp();
  const hand = () =>
    waiting.request('/api/runs', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ problem: 'twins', language: 'javascript', source: COUNT, inputs: [sample('1')] }),
    });
  const answers = [await hand(), await hand(), await hand(), await hand()];
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 503]);
  expect(answers[3]?.headers.get('retry-after')).toBe('3');
  expect(RunStatus.parse(await waiting.get('/api/runs/id-3'))).toMatchObject({ state: 'queued', results: [] });
  await waiting.close();
});

it('nothing of a run is kept, and nothing went wrong here', async () => {
  expect(await app.get('/api/submissions')).toEqual({ submissions: [] });
  expect(app.bugs).toEqual([]);
});
