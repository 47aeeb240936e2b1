// The decision of efficiency: independent of the machine's speed, monotone, and never a fail that nothing proves.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Allowance, decide, limitMs, MAX_PAIRS, median, type Pair } from '../../judge/efficiency/decision.ts';

const ALLOWANCE: Allowance = { timesReference: 3, floorMs: 0 };
const time = fc.double({ min: 1, max: 5000, noNaN: true });
const pairs = fc.array(fc.record({ referenceMs: time, candidateMs: time }), { minLength: 1, maxLength: MAX_PAIRS });

/** So many pairs of a candidate that takes exactly `ratio` times the reference. */
const steady = (count: number, ratio: number): Pair[] =>
  Array.from({ length: count }, () => ({ referenceMs: 100, candidateMs: 100 * ratio }));

/** Takes pairs until the decision is made, as judging does. */
function decideAlong(all: readonly Pair[]): string {
  for (let count = 1; count <= all.length; count++) {
    const { decision } = decide(all.slice(0, count), ALLOWANCE);
    if (decision !== 'undecided') return decision;
  }
  return 'undecided';
}

describe('decide', () => {
  it('a machine that is k times slower decides the same', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(0.125, 0.5, 2, 8), (all, k) => {
        const slower = all.map(({ referenceMs, candidateMs }) => ({
          referenceMs: referenceMs * k,
          candidateMs: candidateMs * k,
        }));
        const [a, b] = [decide(all, ALLOWANCE), decide(slower, ALLOWANCE)];
        expect(b.decision).toBe(a.decision);
        expect(b.ratio).toBeCloseTo(a.ratio, 6);
      }),
    );
  });

  it('a slower candidate never turns a fail into a pass', () => {
    const rank = ['pass', 'withheld', 'undecided', 'fail'];
    fc.assert(
      fc.property(pairs, fc.double({ min: 1, max: 10, noNaN: true }), (all, k) => {
        const slower = all.map((pair) => ({ ...pair, candidateMs: pair.candidateMs * k }));
        const [before, after] = [decide(all, ALLOWANCE).decision, decide(slower, ALLOWANCE).decision];
        expect(rank.indexOf(after)).toBeGreaterThanOrEqual(rank.indexOf(before));
      }),
    );
  });

  it('a steady candidate below the limit is never failed, however the reference varies upwards', () => {
    const below = fc.array(fc.double({ min: 100, max: 1000, noNaN: true }), {
      minLength: MAX_PAIRS,
      maxLength: MAX_PAIRS,
    });
    fc.assert(
      fc.property(below, fc.double({ min: 0.01, max: 3, noNaN: true }), (references, ratio) => {
        const all = references.map((referenceMs) => ({ referenceMs, candidateMs: referenceMs * ratio }));
        expect(decideAlong(all)).not.toBe('fail');
      }),
    );
  });

  it('the decision is made by the last pair', () => {
    const many = fc.array(fc.record({ referenceMs: time, candidateMs: time }), {
      minLength: MAX_PAIRS,
      maxLength: MAX_PAIRS,
    });
    fc.assert(
      fc.property(many, (all) => {
        expect(decideAlong(all)).not.toBe('undecided');
      }),
    );
  });

  it('a steady candidate is passed below and failed above, at any clear distance', () => {
    for (const ratio of [0.1, 1, 1.5, 2, 2.5])
      expect([ratio, decideAlong(steady(MAX_PAIRS, ratio))]).toEqual([ratio, 'pass']);
    for (const ratio of [4, 4.5, 6, 100])
      expect([ratio, decideAlong(steady(MAX_PAIRS, ratio))]).toEqual([ratio, 'fail']);
    for (const ratio of [2.95, 3, 3.1])
      expect([ratio, decideAlong(steady(MAX_PAIRS, ratio))]).toEqual([ratio, 'withheld']);
  });

  it('one outlier never fails a fast candidate', () => {
    fc.assert(
      fc.property(fc.nat({ max: MAX_PAIRS - 1 }), fc.double({ min: 1, max: 2.4, noNaN: true }), (at, times) => {
        const all = steady(MAX_PAIRS, 1.5).map((pair, i) => (i === at ? { ...pair, candidateMs: 300 * times } : pair));
        expect(decideAlong(all)).not.toBe('fail');
      }),
    );
  });

  it('the interval holds the ratio', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const { ratio, interval } = decide(all, ALLOWANCE);
        expect(interval[0]).toBeLessThanOrEqual(ratio);
        expect(interval[1]).toBeGreaterThanOrEqual(ratio);
      }),
    );
  });

  it('times of zero are decided too', () => {
    expect(decide([{ referenceMs: 0, candidateMs: 0 }], { timesReference: 3, floorMs: 60 }).decision).toBe('pass');
  });
});

describe('limitMs', () => {
  it('is so many times the reference, but never below the floor', () => {
    expect(limitMs(100, { timesReference: 3, floorMs: 60 })).toBe(300);
    expect(limitMs(10, { timesReference: 3, floorMs: 60 })).toBe(60);
  });
});

describe('median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBe(0);
  });
});
