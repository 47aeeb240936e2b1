// The figure of a problem's cases: equivalent mutants are not counted against them.
import { expect, it } from 'vitest';
import { scoreOf } from '../../../judge/mutants/mutation-score.ts';
import type { MutantResult } from '../../../judge/schema/mutation.ts';

function check(ends: readonly MutantResult['end'][], expected: number): void {
  const mutants = ends.map((end) => ({ line: 1, before: '<', after: '<=', end }));
  expect(scoreOf({ file: 'accepted/fast.js', mutants }).score).toBe(expected);
}

it('is the part that dies', () => check(['killed', 'survived', 'killed', 'killed'], 0.75));
it('leaves out what cannot be told from the original', () => check(['killed', 'equivalent', 'equivalent'], 1));
it('is whole where there is nothing to change', () => check([], 1));
