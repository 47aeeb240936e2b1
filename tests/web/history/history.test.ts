import { describe, expect, test } from 'vitest';
import type { CaseResult, Report } from '#judge/schema/report';
import type { WorkEvent } from '#server/schema/events';
import type { Comparison, TimingReport } from '#server/schema/timing';
import { changeOf, pairsOf } from '../../../web/src/pages/compare/case-change.ts';
import {
  afterMeasureEvent,
  isMeasuring,
  type MeasureView,
  timesOf,
} from '../../../web/src/pages/compare/measure-view.ts';
import { choiceOf, toggled } from '../../../web/src/pages/history/choice.ts';
import { dayOf, endOfDay, startOfDay } from '../../../web/src/pages/history/filter-days.ts';
import { memoryPoints, timePoints, timingRows } from '../../../web/src/pages/timing/timing-rows.ts';
import { orderTicks, trendPicture } from '../../../web/src/parts/plot/trend.ts';

describe('a day of the filter', () => {
  const check = (day: string, isDay: boolean) => {
    const [start, end] = [startOfDay(day), endOfDay(day)];
    expect([start !== undefined, end !== undefined]).toEqual([isDay, isDay]);
    if (isDay) expect([dayOf(start), dayOf(end)]).toEqual([day, day]);
  };
  test('holds its first and its last millisecond', () => check('2026-11-24', true));
  test('may be the last of a year', () => check('2026-12-31', true));
  test('that is empty filters nothing', () => check('', false));
  test('before 1970 filters nothing', () => check('1969-01-01', false));
  test('begins where the day before ended', () =>
    expect(startOfDay('2026-03-29')).toBe((endOfDay('2026-03-28') ?? 0) + 1));
  test('is empty without a time', () => expect(dayOf(undefined)).toBe(''));
  test('is empty for a time that no calendar holds', () => expect(dayOf(Number.MAX_SAFE_INTEGER)).toBe(''));
});

describe('choosing for comparison', () => {
  const row = (id: string, problem = 'a') => ({ id, problem, createdAt: Number(id) });
  const check = (ids: readonly string[], expected: unknown) =>
    expect(choiceOf(ids.reduce<readonly ReturnType<typeof row>[]>((now, id) => toggled(now, row(id)), []))).toEqual(
      expected,
    );
  test('nothing allows nothing', () => check([], { kind: 'none' }));
  test('one waits for another', () => check(['1'], { kind: 'one' }));
  test('two are compared, the older one first', () => check(['2', '1'], { kind: 'two', before: '1', after: '2' }));
  test('a third takes the place of the first', () => check(['1', '2', '3'], { kind: 'two', before: '2', after: '3' }));
  test('choosing again takes back', () => check(['1', '2', '1'], { kind: 'one' }));
  test('of different problems cannot be compared', () =>
    expect(choiceOf([row('1', 'a'), row('2', 'b')])).toEqual({ kind: 'other-problems' }));
});

function result(
  cpuMs: number,
  verdict: CaseResult['verdict'] = 'AC',
  ratio?: readonly [number, number, number],
): CaseResult {
  const plain = { name: 'x', verdict, cpuMs, wallMs: cpuMs, peakMiB: 1, limitMs: 1000 };
  if (ratio === undefined) return plain;
  const [low, middle, high] = ratio;
  return {
    ...plain,
    efficiency: {
      decision: 'pass',
      referenceMs: 10,
      reference: 'accepted/fast.js',
      referenceLanguage: 'javascript',
      timesReference: 3,
      languageTimes: 1,
      floorMs: 60,
      timesLimit: middle / 3,
      timesLimitInterval: [low / 3, high / 3],
      ratio: middle,
      interval: [low, high],
      runs: 4,
      samples: [],
      load: { spread: 0.05, noisy: false },
      measuredLonger: false,
    },
  };
}

describe('the change of a test in time', () => {
  const check = (before: CaseResult | undefined, after: CaseResult | undefined, expected: unknown) =>
    expect(changeOf(before, after)).toEqual(expected);
  test('of twice the time is slower', () => check(result(100), result(200), { kind: 'slower', times: 2 }));
  test('of half the time is faster', () => check(result(200), result(100), { kind: 'faster', times: 2 }));
  test('of a few milliseconds is noise', () => check(result(1), result(4), { kind: 'same' }));
  test('of a fifth is noise', () => check(result(100), result(120), { kind: 'same' }));
  test('goes by the reference where both have one', () =>
    check(result(100, 'AC', [0.9, 1, 1.1]), result(400, 'AC', [0.95, 1.05, 1.2]), { kind: 'same' }));
  test('is told when the intervals lie apart', () =>
    check(result(400, 'TLE', [3.5, 4, 4.5]), result(100, 'AC', [0.9, 1, 1.1]), { kind: 'faster', times: 4 }));
  test('is unknown when one was skipped', () => check(result(0, 'SK'), result(10), { kind: 'unknown' }));
  test('is unknown when one broke off', () => check(result(1, 'RE'), result(100), { kind: 'unknown' }));
  test('is unknown when one is missing', () => check(undefined, result(10), { kind: 'unknown' }));
});

describe('tests side by side', () => {
  const report = (...groups: readonly (readonly [string, ...string[]])[]) =>
    ({
      groups: groups.map(([name, ...cases]) => ({ name, cases: cases.map((one) => ({ ...result(1), name: one })) })),
    }) as unknown as Report;
  const check = (before: Report | undefined, after: Report | undefined, expected: readonly string[]) =>
    expect(
      pairsOf(before, after).flatMap(({ name, cases }) =>
        cases.map((one) => `${name}/${one.name}${one.before ? ' b' : ''}${one.after ? ' a' : ''}`),
      ),
    ).toEqual(expected);
  test('pair cases by name', () => check(report(['g', '1', '2']), report(['g', '1', '2']), ['g/1 b a', 'g/2 b a']));
  test('keep what only one has', () =>
    check(report(['g', '1', '2'], ['old', '9']), report(['g', '2', '3']), ['g/2 b a', 'g/3 a', 'g/1 b', 'old/9 b']));
  test('work with one report alone', () => check(undefined, report(['g', '1']), ['g/1 a']));
});

describe('measuring one against the other', () => {
  const comparison: Comparison = {
    before: 'a',
    after: 'b',
    cases: [],
    ratio: 1,
    interval: [1, 1],
    conclusion: 'undecided',
    isBound: false,
  };
  const check = (events: readonly WorkEvent[], expected: MeasureView) =>
    expect(events.reduce(afterMeasureEvent, { phase: 'starting' } as MeasureView)).toEqual(expected);
  test('waits its turn', () => check([{ type: 'queued', ahead: 2 }], { phase: 'queued', ahead: 2 }));
  test('counts pairs', () =>
    check([{ type: 'started' }, { type: 'pair', done: 3, total: 20 }], { phase: 'measuring', done: 3, total: 20 }));
  test('begins anew when the server did', () =>
    check([{ type: 'pair', done: 3, total: 20 }, { type: 'started' }], { phase: 'measuring', done: 0, total: 0 }));
  test('keeps its result after the end', () =>
    check(
      [
        { type: 'compared', comparison },
        { type: 'ended', state: 'done' },
      ],
      { phase: 'done', comparison },
    ));
  test('can be cancelled', () =>
    check([{ type: 'started' }, { type: 'ended', state: 'cancelled' }], { phase: 'cancelled' }));
  test('says why it failed', () =>
    check([{ type: 'ended', state: 'failed', failure: 'no worker' }], { phase: 'failed', failure: 'no worker' }));
  test('that ends without a result has failed', () => check([{ type: 'ended', state: 'done' }], { phase: 'failed' }));
  test('goes on until it ended', () =>
    expect([isMeasuring({ phase: 'starting' }), isMeasuring({ phase: 'cancelled' })]).toEqual([true, false]));
  test('says a half as twice as fast, with its interval the right way round', () =>
    expect(timesOf(0.5, [0.4, 0.8])).toEqual({ isFaster: true, times: 2, low: 1.25, high: 2.5 }));
  test('says two as twice as slow', () =>
    expect(timesOf(2, [1.5, 3])).toEqual({ isFaster: false, times: 2, low: 1.5, high: 3 }));
});

describe('the timing report', () => {
  const submission = {
    createdAt: 1,
    language: 'javascript',
    standing: 'solved',
    outdated: false,
    slowestMs: 9,
    peakMiB: 5,
  } as const;
  const run = (cpuMs: number, verdict: CaseResult['verdict'] = 'AC') => ({ verdict, cpuMs, peakMiB: 5, limitMs: 100 });
  const report: TimingReport = {
    submissions: [
      { ...submission, id: 'a', standing: 'efficiency-loss' },
      { ...submission, id: 'b' },
      { ...submission, id: 'c', slowestMs: 20 },
    ],
    cases: [
      { group: 'g', name: 'one', efficiency: true, runs: [run(90, 'TLE'), run(10), run(20)], bestMs: 10 },
      { group: 'g', name: 'two', efficiency: true, runs: [null, run(0, 'SK'), run(30, 'WA')] },
    ],
  };
  const note = () => '';
  test('knows times, best and last of a test', () =>
    expect(timingRows(report)[0]).toMatchObject({
      times: [90, 10, 20],
      bestMs: 10,
      lastOverBest: 2,
      last: { cpuMs: 20 },
    }));
  test('leaves out what was not run', () =>
    expect(timingRows(report)[1]).toMatchObject({ times: [30], bestMs: undefined, lastOverBest: undefined }));
  test('draws each submission by its slowest test', () =>
    expect(timePoints(report, undefined, note).map(({ value, isFailed }) => [value, isFailed])).toEqual([
      [9, true],
      [9, false],
      [20, false],
    ]));
  test('draws a test only where it was run', () =>
    expect(timePoints(report, 'g/two', note).map(({ id, value }) => [id, value])).toEqual([['c', 30]]));
  test('draws memory of all', () => expect(memoryPoints(report, note).map(({ value }) => value)).toEqual([5, 5, 5]));
  test('draws nothing of what did not compile', () => {
    const submissions = [...report.submissions, { ...submission, id: 'd', slowestMs: 0, peakMiB: 0 }];
    const cases = report.cases.map((one) => ({ ...one, runs: [...one.runs, null] }));
    const all = { submissions, cases };
    expect([timePoints(all, undefined, note).length, memoryPoints(all, note).length]).toEqual([3, 3]);
  });
});

describe('a trend', () => {
  const check = (values: readonly (readonly [value: number, isFailed?: boolean])[]) =>
    trendPicture(
      values.map(([value, isFailed = false], i) => ({ id: String(i), createdAt: i, value, note: '', isFailed })),
    );
  test('marks the first of the best', () => expect(check([[5], [2], [2]]).best).toBe(1));
  test('never calls a failed one the best', () => expect(check([[1, true], [7]]).best).toBe(1));
  test('of failed ones alone has no best', () => expect(check([[1, true]]).best).toBeUndefined());
  test('begins its axis at nothing', () => expect(check([[5], [9]]).values[0]).toBe(0));
  test('over a wide range is logarithmic', () => expect(check([[1], [100]])).toMatchObject({ isLogarithmic: true }));
  test('with a time of nothing cannot be', () => expect(check([[0], [100]])).toMatchObject({ isLogarithmic: false }));
  test('of nothing has an axis', () => expect(check([]).values).toEqual([0, 1]));
  test('of zeros has an axis', () => expect(check([[0]]).values).toEqual([0, 1]));
  test('numbers its submissions evenly', () => expect(orderTicks(10, 4)).toEqual([1, 4, 7, 10]));
  test('numbers few of them all', () => expect(orderTicks(3, 10)).toEqual([1, 2, 3]));
});
