import { describe, expect, test } from 'vitest';
import type { Growth, GrowthClass, ProgramGrowth } from '#judge/schema/growth';
import { fittedCurve, modelledTime } from '../../../web/src/parts/plot/growth-curve.ts';
import { growthPicture, hasMeasure } from '../../../web/src/parts/plot/growth-picture.ts';

function program(growth: GrowthClass, rungs: ProgramGrowth['rungs'], predictedMs: number): ProgramGrowth {
  return { growth, by: 'steps', runnerUp: 'n', confidence: 0.9, predictedMs, rungs };
}

/** Times of exactly `c * n^power`. */
function timed(power: number, c: number, sizes: readonly number[]): ProgramGrowth['rungs'] {
  return sizes.map((n) => ({ n, cpuMs: c * n ** power }));
}

const slow = program('n^2', timed(2, 1e-5, [100, 1000, 10_000]), 100_000);
const fast = program('n', timed(1, 1e-3, [1000, 10_000, 100_000]), 100);
const growth: Growth = {
  variable: 'n',
  largest: 100_000,
  candidate: slow,
  reference: { ...fast, file: 'accepted/fast.js' },
  isWorse: true,
  limitMs: 300,
  crossesAt: 300,
  lines: [],
};

describe('a fitted curve', () => {
  const check = (who: ProgramGrowth, n: number, expected: number) =>
    expect(fittedCurve(who, 'time', 100_000)(n)).toBeCloseTo(expected, 4);

  test('goes through the last measured point', () => check(slow, 10_000, 1000));
  test('follows its class back over the measured sizes', () => check(slow, 1000, 10));
  test('ends where the report predicts', () => check(slow, 100_000, 100_000));
  test('ends there even when the class by itself would not', () =>
    check({ ...slow, predictedMs: 50_000 }, 100_000, 50_000));
  test('of an unknown power is as steep as the last two points', () =>
    check(program('worse than n^3', timed(5, 1e-6, [10, 100]), 1e19), 10, 0.1));
  test('of an exponential rises evenly with n', () =>
    check(
      program(
        '2^n',
        [
          { n: 10, cpuMs: 1 },
          { n: 12, cpuMs: 4 },
        ],
        1e30,
      ),
      8,
      0.25,
    ));
  test('of nothing measured is nowhere', () => expect(fittedCurve(program('n', [], 0), 'time', 10)(5)).toBeNaN());
});

describe('the modelled time', () => {
  const rungs = [
    { n: 100, cpuMs: 1 },
    { n: 10_000, cpuMs: 100 },
  ];
  const check = (n: number, expected: number) =>
    expect(modelledTime(program('n', rungs, 1000), 100_000)(n)).toBeCloseTo(expected, 6);

  test('is what was measured at a measured size', () => check(10_000, 100));
  test('is straight in logarithms between two sizes', () => check(1000, 10));
  test('is the first time before the first size', () => check(5, 1));
  test('is the prediction at the largest size', () => check(100_000, 1000));
});

describe('the picture of a receipt', () => {
  test('ends a curve where it would fall far below everything that was measured of the program', () => {
    // What each run costs hides the square at small sizes.
    const candidate = program('n^2', [{ n: 10, cpuMs: 1 }, { n: 100, cpuMs: 1.1 }, ...timed(2, 1e-3, [1000])], 1e4);
    const { curves, values } = growthPicture({ ...growth, candidate }, 'time');
    const own = curves.filter(({ who }) => who === 'candidate').map(({ value }) => value);
    expect(Math.min(...own)).toBeGreaterThanOrEqual(0.8);
    expect(Math.min(...own)).toBeLessThan(1.2);
    expect(Math.min(...curves.map(({ value }) => value))).toBeGreaterThan(values[0]);
  });
  test('holds a dot for each time of both programs, and none without a time', () => {
    const candidate = { ...slow, rungs: [...slow.rungs, { n: 20_000, steps: 5 }, { n: 50, cpuMs: 0 }] };
    expect(growthPicture({ ...growth, candidate }, 'time').dots.map(({ who, n }) => [who, n])).toEqual([
      ['candidate', 100],
      ['candidate', 1000],
      ['candidate', 10_000],
      ['reference', 1000],
      ['reference', 10_000],
      ['reference', 100_000],
    ]);
  });

  test('marks the crossing on the time of the candidate', () => {
    const { crossing } = growthPicture(growth, 'time');
    expect(crossing?.n).toBe(300);
    expect(crossing?.value).toBeCloseTo(1e-5 * 300 ** 2, 6);
  });

  test('ends the limit at the limit of the largest size', () =>
    expect(growthPicture(growth, 'time').limit.at(-1)?.value).toBeCloseTo(300, 6));

  test('never draws the limit below its floor', () => {
    const rule = { timesReference: 3, languageTimes: 1, floorMs: 60 };
    const { limit } = growthPicture(growth, 'time', rule);
    expect(limit[0]?.value).toBe(60);
    expect(limit.at(-1)?.value).toBeCloseTo(300, 6);
  });

  test('shows only what is not measured as predicted', () => {
    const { ends, curves } = growthPicture(growth, 'time');
    expect(ends.map(({ who }) => who)).toEqual(['candidate']);
    expect(curves.filter(({ who, isPredicted }) => who === 'reference' && isPredicted)).toEqual([]);
  });

  test('stays readable when the prediction is beyond all bounds', () => {
    const { ends, values, limit } = growthPicture({ ...growth, candidate: { ...slow, predictedMs: 1e90 } }, 'time');
    expect(ends[0]?.isBeyond).toBe(true);
    expect(values[1]).toBeLessThan(1e7);
    expect(values[1]).toBeGreaterThan(limit.at(-1)?.value ?? 0);
  });

  test('keeps all dots, the limit and the crossing in sight', () => {
    const { dots, limit, crossing, sizes, values } = growthPicture(growth, 'time');
    for (const { n, value } of [...dots, ...limit, ...(crossing ? [crossing] : [])]) {
      expect(n).toBeGreaterThanOrEqual(sizes[0]);
      expect(n).toBeLessThanOrEqual(sizes[1]);
      expect(value).toBeGreaterThanOrEqual(values[0]);
      expect(value).toBeLessThanOrEqual(values[1]);
    }
  });

  test('of steps has neither limit nor crossing nor prediction', () => {
    const candidate = {
      ...slow,
      rungs: [
        { n: 10, steps: 100 },
        { n: 100, steps: 10_000 },
      ],
    };
    const { limit, crossing, ends, dots } = growthPicture({ ...growth, candidate }, 'steps');
    expect({ limit, crossing, ends, dots: dots.length }).toEqual({ limit: [], crossing: undefined, ends: [], dots: 2 });
  });

  test('without a reference shows the candidate alone', () => {
    const { variable, largest, candidate, lines } = growth;
    const { limit, dots } = growthPicture({ variable, largest, candidate, lines }, 'time');
    expect([limit.length, dots.length]).toEqual([0, 3]);
  });

  test('knows which measures there are', () =>
    expect([hasMeasure(growth, 'time'), hasMeasure(growth, 'steps')]).toEqual([true, false]));
});
