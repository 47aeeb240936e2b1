// The times to solve, level by level.
import { expect, it } from 'vitest';
import { medianMs, placeWithin, type Solved, timesByLevel } from '../../../web/src/pages/records/solve-facts.ts';

const solved = (problem: string, spentMs: number, level?: number): Solved => ({
  ...{ problem, spentMs, submission: problem, solvedAt: 1 },
  ...(level !== undefined && { level }),
});

it('levels come in their order, those without one last, each with its two ends', () => {
  const levels = timesByLevel([solved('c', 5), solved('b', 30, 2), solved('a', 10, 1), solved('d', 20, 2)]);
  expect(levels.map(({ level }) => level)).toEqual([1, 2, undefined]);
  expect(levels[1]).toMatchObject({ medianMs: 25, fastest: { problem: 'd' }, slowest: { problem: 'b' } });
});

it('the median is the one in the middle, or between the two that are', () => {
  expect(medianMs([solved('a', 3), solved('b', 1), solved('c', 100)])).toBe(3);
  expect(medianMs([solved('a', 3), solved('b', 1)])).toBe(2);
  expect(medianMs([])).toBe(0);
});

it('problems of a level stand beside each other, a single one in the middle', () => {
  expect(placeWithin(0, 1)).toBe(0);
  expect([0, 1, 2].map((i) => placeWithin(i, 3))).toEqual([-0.3, 0, 0.3]);
});
