// Predictions as they are typed in the shell.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROWTH_CLASSES } from '#judge/schema/growth';
import { Prediction } from '#server/schema/prediction';
import { readPrediction } from '../../../server/predictions/read-prediction.ts';

describe('a typed prediction', () => {
  it.each<[string, Prediction | undefined]>([
    ['solved,80', { standing: 'solved', confidencePercent: 80 }],
    [' efficiency-loss ,  n^2 , 70 % ', { standing: 'efficiency-loss', growth: 'n^2', confidencePercent: 70 }],
    ['failed,n  log n,100%', { standing: 'failed', growth: 'n log n', confidencePercent: 100 }],
    ['solved', undefined],
    ['solved,', undefined],
    ['80', undefined],
    ['untried,80', undefined],
    ['solved,49', undefined],
    ['solved,101', undefined],
    ['solved,n^9,80', undefined],
    ['solved,n,n,80', undefined],
    ['solved,8e1', undefined],
    ['', undefined],
  ])('%j', (typed, expected) => {
    expect(readPrediction(typed)).toEqual(expected);
  });

  it('of any prediction is that prediction', () => {
    const Any = fc.record({
      standing: fc.constantFrom(...Prediction.shape.standing.options),
      growth: fc.option(fc.constantFrom(...GROWTH_CLASSES), { nil: undefined }),
      confidencePercent: fc.integer({ min: 50, max: 100 }),
    });
    fc.assert(
      fc.property(Any, ({ standing, growth, confidencePercent }) => {
        const typed = [standing, ...(growth === undefined ? [] : [growth]), `${confidencePercent}%`].join(', ');
        expect(readPrediction(typed)).toEqual({ standing, ...(growth && { growth }), confidencePercent });
      }),
    );
  });

  it('of any text is understood as the schema has it, or not at all', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = readPrediction(typed);
        if (read !== undefined) Prediction.parse(read);
      }),
    );
  });
});
