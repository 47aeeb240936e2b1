import { expect, test } from 'vitest';
import { sparkPoints } from '../../../web/src/parts/spark-points.ts';

const check = (values: readonly number[], expected: readonly (readonly [number, number])[]) =>
  expect(sparkPoints(values, 86, 22)).toEqual(expected);

test('the highest value is at the top, the lowest at the bottom, the last at the right', () => {
  check(
    [1, 100],
    [
      [3, 19],
      [83, 3],
    ],
  );
});
test('ten times as much is as far up wherever it is', () => {
  check(
    [1, 10, 100],
    [
      [3, 19],
      [43, 11],
      [83, 3],
    ],
  );
});
test('equal values are a line in the middle, one value is a point at the right', () => {
  check(
    [5, 5],
    [
      [3, 11],
      [83, 11],
    ],
  );
  check([5], [[83, 11]]);
});
test('no time at all and hardly any are the same', () => {
  check(
    [0, 0.001, 10],
    [
      [3, 19],
      [43, 19],
      [83, 3],
    ],
  );
});
test('no values are no points', () => {
  check([], []);
});
