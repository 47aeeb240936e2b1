// What predictions come to, on counts that can be worked out by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, monthOf, wilson } from '../../../server/predictions/calibration.ts';

const count = (percent: number, isRight: boolean, predictions = 1, month = 202611) => ({
  ...{ month, percent, isRight, predictions },
});

describe('calibration', () => {
  it('of nothing says nothing', () => {
    const { predictions, right, brier, months, calibration } = calibrate([]);
    expect({ predictions, right, brier, months }).toEqual({ predictions: 0, right: 0, brier: undefined, months: [] });
    for (const { interval, statedPercent } of calibration)
      expect([interval, statedPercent]).toEqual([undefined, undefined]);
  });

  it('of one who is 80 % sure and right in four of five is perfect', () => {
    const { calibration, brier } = calibrate([count(80, true, 4), count(80, false, 1)]);
    const band = calibration.find(({ predictions }) => predictions > 0);
    expect(band).toMatchObject({ leastPercent: 75, mostPercent: 84, predictions: 5, right: 4, statedPercent: 80 });
    expect(brier).toBeCloseTo(0.16);
  });

  it('months come in order, each with its own score', () => {
    const { months } = calibrate([
      count(50, true, 2, 202701),
      count(100, false, 1, 202612),
      count(100, true, 1, 202612),
    ]);
    expect(months.map(({ month, predictions, right, brier }) => [month, predictions, right, brier])).toEqual([
      ['2026-12', 2, 1, 0.5],
      ['2027-01', 2, 2, 0.25],
    ]);
    for (const { from, to } of months) expect(to - from).toBeGreaterThan(27 * 86_400_000);
    expect(months[0]?.to).toBe(months[1]?.from);
    expect(monthOf(months[0]?.from ?? 0)).toBe(202612);
    expect(monthOf((months[0]?.to ?? 0) - 1)).toBe(202612);
  });

  it('every confidence that can be stated is in one band, and counts once', () => {
    const every = Array.from({ length: 51 }, (_, i) => count(50 + i, i % 2 === 0));
    const { calibration, predictions, right } = calibrate(every);
    expect(calibration.reduce((sum, one) => sum + one.predictions, 0)).toBe(predictions);
    expect(calibration.reduce((sum, one) => sum + one.right, 0)).toBe(right);
    expect(predictions).toBe(51);
  });
});

describe('the interval', () => {
  it('is Wilson’s', () => {
    const [low, high] = wilson(4, 5);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.376', '0.964']);
  });

  it('always holds what was seen, and narrows with more of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
        const right = Math.round(all * part);
        const [low, high] = wilson(right, all);
        expect(low).toBeLessThanOrEqual(right / all + 1e-9);
        expect(high).toBeGreaterThanOrEqual(right / all - 1e-9);
        expect(Math.min(low, 1 - high)).toBeGreaterThanOrEqual(0);
        const [lowOfMore, highOfMore] = wilson(right * 4, all * 4);
        expect(highOfMore - lowOfMore).toBeLessThan(high - low + 1e-9);
      }),
    );
  });
});
