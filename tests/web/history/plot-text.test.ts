import { describe, expect, test } from 'vitest';
import type { Growth, ProgramGrowth } from '#judge/schema/growth';
import type { Format } from '../../../web/src/format.ts';
import { durationText, predictionText } from '../../../web/src/parts/plot/duration.ts';
import { blameText, growthSentences } from '../../../web/src/parts/plot/growth-sentence.ts';
import { logTicks } from '../../../web/src/parts/plot/log-ticks.ts';
import { plots as en } from '../../../web/src/words/plots.en.ts';
import { plots as ko } from '../../../web/src/words/plots.ko.ts';

/** The page's own needs a browser. */
const format: Format = {
  ms: (value) => `${value} ms`,
  mib: (value) => `${value} MiB`,
  count: (value) => value.toLocaleString('en-US'),
  points: String,
  percent: (part) => `${Math.round(part * 100)}%`,
  score: (value: number) => value.toFixed(2),
  date: String,
  day: String,
  month: String,
  ago: String,
  times: (factor) => `${factor}x`,
};

const program: ProgramGrowth = {
  growth: 'n',
  by: 'steps',
  runnerUp: 'n log n',
  confidence: 1,
  predictedMs: 103,
  rungs: [],
};
const growth: Growth = {
  variable: 'n',
  largest: 200_000,
  candidate: { ...program, growth: 'n^2', runnerUp: 'n^2 log n', confidence: 0.974, predictedMs: 104_883 },
  reference: { ...program, file: 'accepted/fast.js' },
  isWorse: true,
  limitMs: 620,
  crossesAt: 4581,
  lines: [],
};

describe('a duration', () => {
  const check = (timeMs: number, expected: string) => expect(durationText(timeMs, en, format)).toBe(expected);
  test('under a second is in milliseconds', () => check(234, '230 ms'));
  test('under ten seconds has a tenth', () => check(1660, '1.7 s'));
  test('of two minutes is in minutes', () => check(130_000, '2 min'));
  test('of some hours is in hours', () => check(5 * 3_600_000, '5 h'));
  test('of some days is in days', () => check(3 * 86_400_000, '3 days'));
  test('of many years has two digits', () => check(1234 * 365 * 86_400_000, '1,200 years'));
  test('that nobody can wait for is not a number', () => expect(predictionText(1e60, en, format)).toBe(en.endless));
});

describe('the sentences of a receipt', () => {
  const check = (value: Growth, words: typeof en) => expect(growthSentences(value, words, format).join('\n'));

  test('say growth, prediction, reference and crossing', () =>
    check(growth, en).toMatchInlineSnapshot(`
    "Your solution grows like n² (97% sure; else n² log n).
    At n = 200,000 it takes about 100 s.
    The reference grows like n and takes about 100 ms there.
    Yours grows by a higher power.
    It goes over the limit from about n = 4,600 on (the limit is 620 ms at n = 200,000)."
  `));
  test('say the same in Korean', () =>
    check(growth, ko).toMatchInlineSnapshot(`
    "내 풀이는 n² 수준으로 증가합니다(확신도 97%, 다음 후보 n² log n).
    n = 200,000일 때 약 100초 걸립니다.
    기준 풀이는 n 수준이고 같은 크기에서 약 100 ms 걸립니다.
    기준 풀이보다 복잡도가 높습니다.
    n = 4,600 정도부터 제한을 넘습니다(n = 200,000일 때 제한 620 ms)."
  `));
  test('say that it stays below the limit when it never crosses', () => {
    const { crossesAt: _, ...below } = growth;
    check({ ...below, isWorse: false }, en).toContain(en.staysBelow('n', '620 ms', '200,000'));
  });
  test('are never quite sure', () =>
    check({ ...growth, candidate: { ...growth.candidate, confidence: 1 } }, en).toContain('99% sure'));
  test('explain why steps and time disagree', () => {
    const candidate = {
      ...growth.candidate,
      disagreement: 'hidden-cost' as const,
      bySteps: 'n' as const,
      byTime: 'n^2' as const,
    };
    check({ ...growth, candidate }, en).toContain(en.hiddenCost('n', 'n²'));
  });
});

describe('the blame', () => {
  const check = (why: Parameters<typeof blameText>[0]['why'], expected: string) =>
    expect(blameText({ line: 3, growth: 'n^2', why, share: 0.985 }, en, format)).toBe(expected);
  test('names a call in a loop', () =>
    check({ kind: 'call', name: 'indexOf', inLoop: true }, 'grows like n²: `indexOf` inside a loop; 99% of the steps'));
  test('names nested loops and their function', () =>
    check({ kind: 'loop', depth: 2, within: 'f' }, 'grows like n²: a loop in a loop in `f`; 99% of the steps'));
  test('of plain code gives no reason', () => check({ kind: 'code' }, 'grows like n²; 99% of the steps'));
});

describe('ticks of a logarithmic axis', () => {
  const check = (domain: readonly [number, number], expected: readonly number[], most?: number) =>
    expect(logTicks(domain, most)).toEqual(expected);
  test('are powers of ten', () => check([0.4, 2e4], [1, 10, 100, 1000, 10_000]));
  test('are exact below one', () => check([0.001, 1], [0.001, 0.01, 0.1, 1]));
  test('are thinned out over many powers', () => check([1, 1e8], [1, 1000, 1e6], 4));
  test('have twos and fives over few powers', () => check([30, 700], [50, 100, 200, 500]));
  test('stay within the axis', () => check([3, 9], [5]));
});
