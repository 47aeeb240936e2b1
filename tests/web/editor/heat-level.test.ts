// Which of the gutter's five levels a line gets.
import { expect, test } from 'vitest';
import { heatLevel } from '../../../web/src/editor/heat-level.ts';

const check = (share: number, expected: ReturnType<typeof heatLevel>) => expect(heatLevel(share)).toBe(expected);

test('below one hundredth of the steps nothing is shown', () => {
  check(0, undefined);
  check(0.0099, undefined);
});

test('each level begins at its share', () => {
  check(0.01, 1);
  check(0.0499, 1);
  check(0.05, 2);
  check(0.1499, 2);
  check(0.15, 3);
  check(0.2999, 3);
  check(0.3, 4);
  check(0.5999, 4);
  check(0.6, 5);
  check(1, 5);
});
