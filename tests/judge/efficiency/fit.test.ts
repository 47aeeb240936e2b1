// Which class is found in a series: all of them, with constants, lower terms and noise.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FitOptions, fitGrowth, type Point } from '../../../judge/efficiency/fit.ts';
import { isSameGrowth, POWERS } from '../../../judge/efficiency/growth-class.ts';
import {
  doubling,
  exponentialSeries,
  higherSeries,
  POWER_CLASSES,
  powerSeries,
  type Series,
  seriesOf,
} from './series.ts';

/** As counts are fitted, and as times are. */
const COUNTS: FitOptions = { spread: 0.02, reach: 12, hasBase: true, penalties: {} };
const TIMES: FitOptions = { spread: 0.05, reach: 10, hasBase: true, penalties: {} };

function check(points: readonly Point[], expected: string, options: FitOptions = COUNTS): void {
  expect(fitGrowth(points, options)?.growth).toBe(expected);
}

/** The class is found, logarithms aside, whatever the series of this kind. */
function checkAll(series: fc.Arbitrary<Series>, options: FitOptions): void {
  fc.assert(
    fc.property(series, ({ growth, points }) => {
      const fit = fitGrowth(points, options);
      const same = fit !== undefined && isSameGrowth(fit.growth, growth);
      expect({ growth, found: same ? growth : fit?.growth }).toEqual({ growth, found: growth });
    }),
    { numRuns: 300 },
  );
}

describe('the class of a series', () => {
  it('is exactly the one it was made of, when nothing disturbs it', () => {
    for (const growth of POWER_CLASSES) {
      for (const first of [16, 300, 5000]) {
        for (const scale of [20, 1e4, 1e9])
          check(seriesOf(doubling(first, 7), [{ f: POWERS[growth], share: 1 }], scale), growth);
      }
    }
  });
  it('is found among powers with a constant part, to 3 % noise', () => {
    checkAll(powerSeries(0, POWER_CLASSES), COUNTS);
    checkAll(powerSeries(0.03), COUNTS);
    checkAll(powerSeries(0.03), TIMES);
  });
  it('is none where noise is all that there is', () => {
    const noise = fc.array(fc.double({ min: -0.03, max: 0.03, noNaN: true }), { minLength: 5, maxLength: 9 });
    const constant = noise.map((deviations) => ({
      growth: '1' as const,
      points: seriesOf(doubling(100, deviations.length), [{ f: POWERS['1'], share: 1 }], 1000, deviations),
    }));
    checkAll(constant, COUNTS);
    checkAll(constant, TIMES);
  });
  it('is found beyond the third power', () => checkAll(higherSeries(0.03), COUNTS));
  it('is found among exponentials', () => {
    checkAll(exponentialSeries(0.03), COUNTS);
    checkAll(exponentialSeries(0.03), TIMES);
  });
  it('is that of the largest sizes: small ones may be anything', () => {
    const small = doubling(4, 5).map((n, i) => ({ n, value: [900, 10, 5000, 3, 70][i] ?? 1 }));
    check([...small, ...seriesOf(doubling(1024, 6), [{ f: POWERS.n, share: 1 }], 1e5)], 'n');
  });
  it('sees a square behind a large linear part', () =>
    check(
      seriesOf(
        doubling(100, 9),
        [
          { f: POWERS['n^2'], share: 0.9 },
          { f: POWERS.n, share: 0.1 },
        ],
        1e7,
      ),
      'n^2',
    ));
});

const value = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
const anyPoints = fc
  .uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 0, maxLength: 12 })
  .chain((sizes) =>
    fc
      .array(value, { minLength: sizes.length, maxLength: sizes.length })
      .map((values) => sizes.sort((a, b) => a - b).map((n, i) => ({ n, value: values[i] ?? 1 }))),
  );

describe('what is said of any series', () => {
  it('is something, from three points on', () => {
    fc.assert(
      fc.property(anyPoints, fc.boolean(), (points, hasBase) => {
        const fit = fitGrowth(points, { ...COUNTS, hasBase });
        expect(fit === undefined).toBe(points.length < 3);
        if (fit === undefined) return;
        expect(fit.runnerUp).not.toBe(fit.growth);
        expect(fit.confidence).toBeGreaterThanOrEqual(0.5);
        expect(fit.confidence).toBeLessThanOrEqual(1);
        expect(fit.residual).toBeGreaterThanOrEqual(0);
        for (const n of [1, 10, points.at(-1)?.n ?? 1]) {
          expect(Number.isFinite(fit.predict(n))).toBe(true);
          expect(fit.predict(n)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });
  it('does not depend on the unit of the values', () => {
    fc.assert(
      fc.property(powerSeries(0.03), ({ points }) => {
        const scaled = points.map(({ n, value }) => ({ n, value: value * 1024 }));
        expect(fitGrowth(scaled, COUNTS)?.growth).toBe(fitGrowth(points, COUNTS)?.growth);
      }),
    );
  });
  it('predicts what comes next, where the class is clear', () => {
    fc.assert(
      fc.property(powerSeries(0.02), ({ points }) => {
        const top = points.at(-1) as Point;
        const predicted = fitGrowth(points.slice(0, -1), COUNTS)?.predict(top.n) ?? 0;
        expect(predicted / top.value).toBeGreaterThan(0.75);
        expect(predicted / top.value).toBeLessThan(1.35);
      }),
    );
  });
  it('is surer of a clean series than of a noisy one', () => {
    const clean = seriesOf(doubling(100, 8), [{ f: POWERS['n^2'], share: 1 }], 1e6);
    const noisy = clean.map(({ n, value }, i) => ({ n, value: value * (i % 2 === 0 ? 1.4 : 0.7) }));
    const [sure, unsure] = [fitGrowth(clean, COUNTS), fitGrowth(noisy, COUNTS)];
    expect(sure?.confidence).toBeGreaterThan(0.95);
    expect(unsure?.confidence).toBeLessThan(sure?.confidence ?? 0);
  });
});
