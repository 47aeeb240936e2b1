// A time limit that the package does not give is derived from its submissions, once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadProblem, timeBounds, timeLimitFrom } from '../../../judge/bank/index.ts';
import { fakeSandbox } from './fake-sandbox.ts';
import { PLAIN, read, temporary, told } from './packages.ts';

const STANDARD = { acToTimeLimit: 2, timeLimitToTle: 1.5 };

describe('the limit', () => {
  const check = (tAcMs: number, tTleMs: number, resolutionMs: number, expected: number | undefined) =>
    expect(timeLimitFrom(tAcMs, tTleMs, STANDARD, resolutionMs)).toBe(expected);

  test('leaves accepted submissions their margin', () => {
    check(400, Number.POSITIVE_INFINITY, 1000, 1000);
    check(500, Number.POSITIVE_INFINITY, 1000, 1000);
    check(501, Number.POSITIVE_INFINITY, 1000, 2000);
    check(0, Number.POSITIVE_INFINITY, 1000, 1000);
  });
  test('is not moved by dust', () =>
    expect(timeLimitFrom(0.1, Number.POSITIVE_INFINITY, { acToTimeLimit: 3, timeLimitToTle: 1.5 }, 0.1)).toBeCloseTo(
      0.3,
    ));
  test('must still stop slow ones', () => {
    check(400, 1500, 1000, 1000);
    check(400, 1499, 1000, undefined);
  });
  test('is the smallest multiple that holds', () => {
    const ms = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(ms, ms, fc.constantFrom(1, 100, 500, 1000), (tAcMs, tTleMs, resolution) => {
        const fits = (limit: number) => tAcMs * 2 <= limit && limit * 1.5 <= tTleMs;
        const found = timeLimitFrom(tAcMs, tTleMs, STANDARD, resolution);
        const least = Math.ceil((tAcMs * 2) / resolution) * resolution;
        expect(found).toBe(fits(least) ? least : undefined);
      }),
    );
  });
});

const TIMELESS = {
  ...PLAIN,
  'problem.yaml': 'problem_format_version: 2025-09\nname: Echo\nuuid: u-1\n',
  'submissions/time_limit_exceeded/slow.js': 'x\n',
  'submissions/wrong_answer/other.kt': 'x\n',
};

test('the submissions that bound it are those that must, or must never, take too long', async () => {
  expect(timeBounds(await read(TIMELESS)).map(({ source, bound }) => [source.file, bound])).toEqual([
    ['accepted/echo.js', 'lower'],
    ['time_limit_exceeded/slow.js', 'upper'],
  ]);
});

test('it is measured once and then kept', async () => {
  const pkg = await read(TIMELESS);
  let measured = 0;
  const measure = async () => {
    measured++;
    return { tAcMs: 700, tTleMs: 9000 };
  };
  const tools = { sandbox: fakeSandbox({}), cache: temporary(), measure };
  expect((await loadProblem(pkg, tools)).limits.timeMs).toBe(2000);
  expect((await loadProblem(pkg, tools)).limits.timeMs).toBe(2000);
  expect(measured).toBe(1);
});

test('without anything to derive it from, the error says what to give', async () => {
  const pkg = await read({
    ...TIMELESS,
    'submissions/accepted/echo.js': undefined,
    'submissions/accepted/echo.kt': 'x\n',
  });
  const load = () =>
    loadProblem(pkg, { sandbox: fakeSandbox({}), cache: temporary(), measure: async () => ({ tAcMs: 1, tTleMs: 1 }) });
  expect(await told(load)).toMatch(/^tiny: no time limit, .* Give 'limits.time_limit' in problem.yaml.$/);
});

test('a given limit is in seconds, other limits have the defaults of the standard or ours', async () => {
  const tools = { sandbox: fakeSandbox({}), cache: temporary() };
  expect((await loadProblem(await read(PLAIN), tools)).limits).toEqual({
    timeMs: 1000,
    memoryMiB: 2048,
    outputKiB: 8192,
    sourceKiB: 128,
  });
});
