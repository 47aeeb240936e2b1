import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beyondText,
  kibText,
  msText,
  pointsText,
  secondsText,
  timesText,
  timesWithMargin,
} from '../../../judge/report/numbers.ts';

function check<T>(write: (value: T) => unknown, cases: readonly (readonly [value: T, expected: unknown])[]) {
  for (const [value, expected] of cases) expect(write(value), JSON.stringify(value)).toEqual(expected);
}

describe('numbers in reports', () => {
  test('milliseconds have a digit after the point only when they are few', () => {
    check(msText, [
      [0, '0'],
      [0.44, '0.4'],
      [9.94, '9.9'],
      [9.96, '10'],
      [1302.4, '1,302'],
    ]);
  });
  test('seconds likewise', () => {
    check(secondsText, [
      [800, '0.8'],
      [6204, '6.2'],
      [12_400, '12'],
    ]);
  });
  test('ratios keep two digits that mean something', () => {
    check(timesText, [
      [0.041, '0.04'],
      [3.44, '3.4'],
      [12.5, '12.5'],
      [1234, '1,234'],
    ]);
  });
  test('what is over a limit never reads as once the limit', () => {
    check(beyondText, [
      [1.0001, '1.01'],
      [1.04, '1.04'],
      [2.31, '2.3'],
    ]);
  });
  test('a measured number has as many digits as what it may be off by', () => {
    expect(timesWithMargin(1.0234, [0.99, 1.06])).toEqual(['1.02', '0.04']);
    expect(timesWithMargin(12.34, [10, 15])).toEqual(['12.3', '2.5']);
  });
  test('sizes that are whole MiB are written so', () => {
    check(kibText, [
      [8192, '8 MiB'],
      [1500, '1,500 KiB'],
    ]);
  });
  test('points lose their dust, but full, some and none stay apart', () => {
    check(pointsText, [
      [{ earned: 13.333333, max: 40 }, ['13.33', '40']],
      [{ earned: 39.9999, max: 40 }, ['39.99', '40']],
      [{ earned: 0.0001, max: 40 }, ['0.01', '40']],
      [{ earned: 40, max: 40 }, ['40', '40']],
      [{ earned: 0, max: 0 }, ['0', '0']],
    ]);
    const points = fc.double({ min: 0, max: 40, noNaN: true });
    fc.assert(
      fc.property(points, (earned) => {
        const [shown, max] = pointsText({ earned, max: 40 });
        expect(shown === max).toBe(earned === 40);
        expect(shown === '0').toBe(earned === 0);
      }),
    );
  });
});
