import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Aggregation } from '../../judge/problem.ts';
import { caseScores, groupScore, totalScore } from '../../judge/score.ts';

const scored = (credits: readonly number[]) => credits.map((multiplier) => ({ accepted: multiplier > 0, multiplier }));
const aggregations = fc.constantFrom<Aggregation>('sum', 'min', 'pass-fail');

describe('a group', () => {
  function check(aggregation: Aggregation, credits: number[], earned: number, cases: (number | undefined)[]): void {
    const rule = { maxScore: 60, aggregation };
    expect(groupScore(rule, scored(credits))).toEqual({ earned, max: 60 });
    expect(caseScores(rule, scored(credits)).map((score) => score?.earned)).toEqual(cases);
  }
  test('sum gives each case its share', () => {
    check('sum', [1, 0, 1], 40, [20, 0, 20]);
    check('sum', [0.5, 1, 1], 50, [10, 20, 20]);
  });
  test('min gives the least of the cases, each worth everything', () => {
    check('min', [1, 0.5], 30, [60, 30]);
    check('min', [1, 0], 0, [60, 0]);
    check('min', [1, 1], 60, [60, 60]);
  });
  test('pass-fail gives all or nothing, and its cases no score', () => {
    check('pass-fail', [1, 1], 60, [undefined, undefined]);
    check('pass-fail', [1, 0], 0, [undefined, undefined]);
  });
  test('a case that is not accepted earns nothing, whatever the multiplier', () => {
    const rule = { maxScore: 60, aggregation: 'sum' as const };
    expect(groupScore(rule, [{ accepted: false, multiplier: 1 }])).toEqual({ earned: 0, max: 60 });
  });
  test('an unbounded group scores 0 of 0', () => {
    expect(groupScore({ maxScore: 'unbounded', aggregation: 'sum' }, scored([1]))).toEqual({ earned: 0, max: 0 });
  });
  test('all accepted earn exactly everything, however the points divide', () => {
    fc.assert(
      fc.property(fc.nat(1000), aggregations, fc.integer({ min: 1, max: 300 }), (maxScore, aggregation, count) => {
        const score = groupScore({ maxScore, aggregation }, scored(Array(count).fill(1)));
        expect(score).toEqual({ earned: maxScore, max: maxScore });
      }),
    );
  });
  test('one more accepted never earns less, one lost never everything', () => {
    const rule = fc.record({ maxScore: fc.integer({ min: 1, max: 100 }), aggregation: aggregations });
    fc.assert(
      fc.property(rule, fc.array(fc.constantFrom(0, 1), { minLength: 1 }), fc.nat(), (group, credits, index) => {
        const at = index % credits.length;
        const less = groupScore(group, scored(credits.with(at, 0))).earned;
        expect(groupScore(group, scored(credits.with(at, 1))).earned).toBeGreaterThanOrEqual(less);
        expect(less).toBeLessThan(group.maxScore);
        expect(less).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the submission', () => {
  const groups = [
    { earned: 60, max: 60 },
    { earned: 8, max: 40 },
  ];
  test('sum and min join the groups', () => {
    expect(totalScore({ maxScore: 100, aggregation: 'sum' }, groups)).toEqual({ earned: 68, max: 100 });
    expect(totalScore({ maxScore: 100, aggregation: 'min' }, groups)).toEqual({ earned: 8, max: 40 });
  });
  test('the maximum is what the groups can give', () => {
    expect(totalScore({ maxScore: 'unbounded', aggregation: 'sum' }, groups)).toEqual({ earned: 68, max: 100 });
    expect(totalScore({ maxScore: 120, aggregation: 'sum' }, groups)).toEqual({ earned: 68, max: 100 });
  });
  test('pass-fail wants every group in full', () => {
    const rule = { maxScore: 100, aggregation: 'pass-fail' as const };
    expect(totalScore(rule, groups)).toEqual({ earned: 0, max: 100 });
    expect(totalScore(rule, groups.slice(0, 1))).toEqual({ earned: 100, max: 100 });
  });
});
