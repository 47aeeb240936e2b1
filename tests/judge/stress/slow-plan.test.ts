import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crossingOf,
  firstLevel,
  isTooWide,
  middleLevel,
  nextLevel,
  type Point,
  provedCrossing,
  rankFamilies,
} from '../../../judge/stress/slow-plan.ts';

/** A measurement whose interval reaches a fifth to either side, unless it is said otherwise. */
const at = (level: number, times: number, spread = 1.2, isStopped = false): Point => ({
  level,
  times,
  interval: [times / spread, times * spread],
  isStopped,
});

const ranked = (families: Readonly<Record<string, readonly Point[]>>) =>
  rankFamilies(new Map(Object.entries(families)));

describe('the sizes that are timed', () => {
  it('begin small, rise, and end with the filed ones', () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 1e14 }),
      fc.array(fc.double({ min: 0, max: 3, noNaN: true })),
      (largest, times) => {
        const levels: number[] = [];
        for (
          let level: number | undefined = firstLevel(largest);
          level !== undefined;
          level = nextLevel([level, Infinity], times)
        )
          levels.push(level);
        expect((levels[0] ?? 0) * largest).toBeLessThanOrEqual(4.01);
        for (const [i, level] of levels.entries()) expect(level).toBeGreaterThan(levels[i - 1] ?? 0);
        expect(levels.at(-1)).toBe(1);
        expect(levels.length).toBeLessThan(60);
      },
    );
    fc.assert(property);
  });

  it('double near the limit and rise faster far below it', () => {
    expect(nextLevel([0.01, Infinity], [0.5, 0.001])).toBe(0.02);
    expect(nextLevel([0.01, Infinity], [0.001, 0.002])).toBe(0.08);
    expect(nextLevel([0.9, Infinity], [0.5])).toBe(1);
    expect(nextLevel([1, Infinity], [0.5])).toBe(undefined);
  });

  it('close in on the crossing by steps between its neighbours', () => {
    expect(middleLevel([at(0.1, 0.4), at(0.4, 2)])).toBeCloseTo(0.2);
    expect(middleLevel([at(0.1, 0.4), at(0.2, 0.7), at(0.4, 2)])).toBeCloseTo(Math.sqrt(0.08));
    expect(middleLevel([at(0.38, 0.9), at(0.4, 2)])).toBe(undefined);
    expect(middleLevel([at(0.4, 2)])).toBe(undefined);
    expect(middleLevel([at(0.1, 0.4), at(0.4, 0.9)])).toBe(undefined);
  });
});

describe('after a step that was too wide', () => {
  it('sizes between are timed, when more than one run had to be stopped', () => {
    expect(isTooWide([0.2, 0.8], 2)).toBe(true);
    expect(isTooWide([0.2, 0.8], 1)).toBe(false);
    expect(isTooWide([0.7, 0.8], 2)).toBe(false);
    expect(isTooWide([0, 0.8], 2)).toBe(false);
  });

  it('sizes rise to where runs had to be stopped by ever smaller steps, and not beyond', () => {
    expect(nextLevel([0.2, 0.8], [0.001])).toBeCloseTo(0.4);
    expect(nextLevel([0.7, 0.8], [0.5])).toBe(0.8);
    expect(nextLevel([0.01, 0.8], [0.5])).toBe(0.02);
  });
});

describe('a crossing', () => {
  const check = (points: readonly Point[], crossing: number | undefined, proved: number | undefined) => {
    expect([crossingOf(points)?.level, provedCrossing(points)?.level]).toEqual([crossing, proved]);
  };

  it('is named only when some size proves it beyond the noise', () => {
    check([at(0.1, 0.5), at(0.2, 1.1), at(0.4, 2)], 0.2, 0.4);
    check([at(0.1, 0.5), at(0.2, 1.1)], undefined, undefined);
    check([at(0.1, 0.5), at(0.2, 0.9)], undefined, undefined);
    check([], undefined, undefined);
  });

  it('is proved by a run that had to be stopped', () => {
    check([at(0.1, 0.5), at(0.2, 1.1, 1.2, true)], 0.2, 0.2);
  });
});

describe('the slowest family', () => {
  it('is the one with the most times its limit at the largest size that all were timed at', () => {
    const families = {
      slow: [at(0.1, 0.6), at(0.2, 2.4)],
      quick: [at(0.1, 0.1), at(0.2, 0.2), at(0.4, 0.4)],
    };
    expect(ranked(families)).toEqual({ comparedAt: 0.2, worst: ['slow'] });
  });

  it('is called a tie when another lies within its spread', () => {
    const near = { one: [at(0.2, 2.0)], other: [at(0.2, 1.6)], quick: [at(0.2, 0.3)] };
    expect(ranked(near)).toEqual({ comparedAt: 0.2, worst: ['one', 'other'] });
    const sharp = { one: [at(0.2, 2.0, 1.05)], other: [at(0.2, 1.6, 1.05)], quick: [at(0.2, 0.3, 1.05)] };
    expect(ranked(sharp)).toEqual({ comparedAt: 0.2, worst: ['one'] });
  });

  it('is told where at most one had to be stopped: what was stopped has no time', () => {
    const families = {
      one: [at(0.1, 0.9, 1.05), at(0.2, 3, 1.2, true)],
      other: [at(0.1, 0.5, 1.05), at(0.2, 3, 1.2, true)],
    };
    expect(ranked(families)).toEqual({ comparedAt: 0.1, worst: ['one'] });
    const tooSmall = { one: [at(0.1, 0.01), at(0.2, 3, 1.2, true)], other: [at(0.1, 0.001), at(0.2, 3, 1.2, true)] };
    expect(ranked(tooSmall)).toEqual({ comparedAt: 0.2, worst: ['one', 'other'] });
    const allStopped = { one: [at(0.2, 3, 1.2, true)], other: [at(0.2, 3, 1.2, true)] };
    expect(ranked(allStopped)).toEqual({ comparedAt: 0.2, worst: ['one', 'other'] });
  });

  it('leaves out families that could not be timed at all', () => {
    expect(ranked({ one: [at(0.2, 2)], none: [] })).toEqual({ comparedAt: 0.2, worst: ['one'] });
    expect(ranked({ none: [] })).toEqual({ comparedAt: undefined, worst: [] });
    expect(ranked({})).toEqual({ comparedAt: undefined, worst: [] });
  });
});
