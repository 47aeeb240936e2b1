// Two submissions measured against each other, with times that the test chooses.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Comparison, ComparisonStatus } from '#server/schema/timing';
import { fakeSandbox } from '../../judge/sandbox/fake.ts';
import type { RunRequest } from '../../judge/sandbox/sandbox.ts';
import { judgeOne } from './store/samples.ts';
import { openApp, type TestApp } from './test-app.ts';

/** CPU milliseconds of a program's next run, by its source; a program without a time throws. */
let timeOf: (source: string, index: number) => number | undefined;
let app: TestApp;
const runs = new Map<string, number>();

beforeAll(async () => {
  const run = ({ program, limits }: RunRequest) => {
    const code = String(program.code);
    const index = runs.get(code) ?? 0;
    runs.set(code, index + 1);
    const cpuMs = timeOf(code, index);
    const measurement = { cpuMs: cpuMs ?? 1, wallMs: cpuMs ?? 1, peakMiB: 1 };
    if (cpuMs === undefined)
      return { outcome: { kind: 'threw', error: { message: 'no' } }, measurement, printed: '' } as const;
    if (cpuMs > limits.wallMs) {
      const stopped = { cpuMs: limits.wallMs, wallMs: limits.wallMs, peakMiB: 1 };
      return { outcome: { kind: 'timed-out' }, measurement: stopped, printed: '' } as const;
    }
    return { outcome: { kind: 'returned', output: '' }, measurement, printed: '' } as const;
  };
  app = await openApp({ sandbox: fakeSandbox({ run }) });
  for (const [id, problem] of [
    ['old', 'twins'],
    ['new', 'twins'],
    ['other', 'hello'],
    ['broken', 'twins'],
  ] as const) {
    const one = { id, user: app.deps.user, problem, problemHash: 'h', language: 'javascript', origin: 'page' } as const;
    await judgeOne(app.store, { ...one, source: id, createdAt: 1 }, id === 'broken' ? { verdict: 'CE' } : {});
  }
  app.deps.dispatcher.start();
});
afterAll(() => app.close());
beforeEach(() => runs.clear());

async function compare(before: string, after: string): Promise<Comparison> {
  const { id } = (await app.send('POST', '/api/comparisons', { before, after }, 202)) as { readonly id: string };
  const events = (await app.follow(`/api/comparisons/${id}/events`)).map(({ event }) => event);
  const told = events.find((event) => event.type === 'compared')?.comparison;
  const kept = ComparisonStatus.parse(await app.get(`/api/comparisons/${id}`));
  expect(kept).toEqual({ id, state: 'done', comparison: told });
  expect(events.filter(({ type }) => type === 'pair').length).toBeGreaterThan(0);
  return told as Comparison;
}

/** A little noise, the same each time. */
const noise = (index: number) => 1 + (index % 5) / 100;

async function check(times: typeof timeOf, expected: Partial<Comparison>) {
  timeOf = times;
  expect(await compare('old', 'new')).toMatchObject(expected);
}

describe('a comparison', () => {
  it('says faster, by how much, for each case and over all', async () => {
    await check((source, index) => (source === 'old' ? 100 : 50) * noise(index), {
      before: 'old',
      after: 'new',
      conclusion: 'faster',
      ratio: expect.closeTo(0.5),
    });
    const { cases } = await compare('old', 'new');
    expect(cases.map(({ group, name, conclusion }) => `${group}/${name} ${conclusion}`)).toEqual([
      'efficiency/01-many faster',
      'efficiency/02-few-values faster',
    ]);
    for (const { interval, ratio } of cases) {
      expect(interval[0]).toBeLessThanOrEqual(ratio);
      expect(interval[1]).toBeGreaterThanOrEqual(ratio);
    }
  });

  it('says slower', () =>
    check((source) => (source === 'old' ? 30 : 90), { conclusion: 'slower', ratio: expect.closeTo(3) }));

  it('says that no difference can be measured, only after all the turns it may take', async () => {
    const times = (source: string, index: number) => 100 + ((index * 7 + (source === 'old' ? 3 : 0)) % 11);
    await check(times, { conclusion: 'undecided' });
    const { cases } = await compare('old', 'new');
    expect(cases.map(({ pairs }) => pairs)).toEqual([15, 15]);
  });

  it('of a submission with itself finds nothing', async () => {
    timeOf = (_, index) => 100 * noise(index);
    expect(await compare('old', 'old')).toMatchObject({ conclusion: 'undecided' });
  });

  it('does not wait for one that is much slower, and says so', async () => {
    const times = (source: string) => (source === 'old' ? 60_000 : 90);
    await check(times, { conclusion: 'faster', isBound: true });
    const { cases } = await compare('old', 'new');
    for (const { pairs, isBound, beforeMs } of cases)
      expect([pairs, isBound, beforeMs < 3000]).toEqual([2, true, true]);
    expect(await compare('new', 'old')).toMatchObject({ conclusion: 'slower', isBound: true });
  });

  it('says nothing where both must be stopped', () => check(() => 60_000, { conclusion: 'not-run' }));

  it('leaves out what one of them could not run', async () => {
    await check((source) => (source === 'old' ? 30 : undefined), { conclusion: 'not-run' });
    expect((await compare('old', 'new')).cases.map(({ conclusion }) => conclusion)).toEqual(['not-run', 'not-run']);
  });
});

it('what cannot be compared is refused before anything runs', async () => {
  timeOf = () => 1;
  const refused = (before: string, after: string, status: number) =>
    app.send('POST', '/api/comparisons', { before, after }, status);
  expect(await refused('old', 'other', 400)).toMatchObject({ detail: expect.stringMatching(/same problem/) });
  expect(await refused('old', 'broken', 400)).toMatchObject({ detail: expect.stringMatching(/compile/) });
  expect(await refused('old', 'nothing', 404)).toMatchObject({ code: 'not-found' });
  expect(app.bugs).toEqual([]);
});
