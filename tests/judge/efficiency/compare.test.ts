// Whether one program is faster than another: what is said must follow from the turns, and from nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, differenceOverall, type TimedTurn } from '../../../judge/efficiency/compare.ts';

const ms = fc.double({ min: 0.02, max: 5000, noNaN: true });
const turn = fc.record({ beforeMs: ms, afterMs: ms });
const turns = fc.array(turn, { minLength: 1, maxLength: 20 });
const swap = ({ beforeMs, afterMs }: TimedTurn): TimedTurn => ({ beforeMs: afterMs, afterMs: beforeMs });
const OPPOSITE = { faster: 'slower', slower: 'faster', undecided: 'undecided' } as const;
/** A ratio a turn. */
const ofRatios = (ratios: readonly number[]) => ratios.map((ratio) => ({ beforeMs: 100, afterMs: 100 * ratio }));
const HOLDS = 1 + 1e-9;

function check(ratios: readonly number[], expected: string) {
  const { conclusion } = differenceOf(ofRatios(ratios));
  expect({ ratios, conclusion }).toEqual({ ratios, conclusion: expected });
}

describe('any turns', () => {
  it('give an interval that holds the ratio, and lies within what was measured', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const { ratio, interval } = differenceOf(all);
        const [low, high] = interval;
        const seen = all.map((one) => one.afterMs / one.beforeMs);
        expect(low).toBeLessThanOrEqual(ratio * HOLDS);
        expect(high * HOLDS).toBeGreaterThanOrEqual(ratio);
        expect(low * HOLDS).toBeGreaterThanOrEqual(Math.min(...seen));
        expect(high).toBeLessThanOrEqual(Math.max(...seen) * HOLDS);
      }),
    );
  });

  it('say the opposite when the two programs are swapped', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const there = differenceOf(all);
        const back = differenceOf(all.map(swap));
        expect(back.conclusion).toBe(OPPOSITE[there.conclusion]);
        expect(back.ratio).toBeCloseTo(1 / there.ratio, 6 - Math.ceil(Math.log10(Math.max(1, 1 / there.ratio))));
        expect(back.interval[0] * there.interval[1]).toBeCloseTo(1, 6);
        expect(back.interval[1] * there.interval[0]).toBeCloseTo(1, 6);
      }),
    );
  });

  it('are of no order: when a turn was taken says nothing', () => {
    fc.assert(
      fc.property(turns, (all) => {
        expect(differenceOf([...all].reverse())).toEqual(differenceOf(all));
      }),
    );
  });

  it('decide nothing that their interval does not show', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const { conclusion, interval } = differenceOf(all);
        if (conclusion === 'faster') expect(interval[1]).toBeLessThan(1);
        if (conclusion === 'slower') expect(interval[0]).toBeGreaterThan(1);
      }),
    );
  });

  it('of one case are the same as that case of all', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const one = differenceOf(all);
        const overall = differenceOverall([all, all]);
        expect(overall.conclusion).toBe(one.conclusion);
        expect(overall.ratio / one.ratio).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the same program', () => {
  it('is no faster than itself, however noisy the machine', () => {
    // With the confidence of 98 in 100 about 2 of 100 are told to differ; that 6 do is as good as impossible.
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const wrong = seeds.filter((seed) => {
      const noise = seededNoise(seed);
      const all = Array.from({ length: 15 }, () => ({ beforeMs: 100 * noise(), afterMs: 100 * noise() }));
      return differenceOf(all).conclusion !== 'undecided';
    });
    expect(wrong.length).toBeLessThan(12);
  });
});

describe('too few turns for the confidence', () => {
  it('decide only a difference that is clear in every one of them', () => {
    check([0.5, 0.6, 0.5, 0.7, 0.4], 'faster');
    check([2, 3, 1.3, 5, 2], 'slower');
    check([0.9, 0.9, 0.9, 0.9, 0.9], 'undecided');
    check([0.5, 0.5, 0.5, 0.5, 0.81], 'undecided');
    check([0.5], 'faster');
    check([1.2, 1.2, 1.2, 1.2, 1.2], 'undecided');
  });
});

describe('enough turns', () => {
  it('decide a small difference that all or nearly all of them show', () => {
    check(Array(9).fill(0.97), 'faster');
    check(Array(9).fill(1.03), 'slower');
    check([...Array(13).fill(0.97), 1.5, 1.5], 'faster');
  });

  it('decide nothing when they disagree', () => {
    check([...Array(8).fill(0.5), 2], 'undecided');
    check([...Array(8).fill(0.5), ...Array(7).fill(2)], 'undecided');
    check(Array(15).fill(1), 'undecided');
  });
});

it('times too short to be measured are equal', () => {
  expect(differenceOf(Array(9).fill({ beforeMs: 0, afterMs: 0 }))).toEqual({
    ratio: 1,
    interval: [1, 1],
    conclusion: 'undecided',
  });
});

it('all cases count the same, whatever their length', () => {
  const halved = Array(9).fill({ beforeMs: 1000, afterMs: 500 });
  const doubled = Array(9).fill({ beforeMs: 1, afterMs: 2 });
  expect(differenceOverall([halved, doubled])).toMatchObject({ ratio: 1, conclusion: 'undecided' });
  expect(differenceOverall([halved, halved, doubled]).ratio).toBeCloseTo(2 ** (-1 / 3), 9);
});

/** Factors around 1 with a long tail, as a busy machine makes them. */
function seededNoise(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  const draw = () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
  return () => 1 + draw() * 0.2 + (draw() > 0.8 ? draw() * 3 : 0);
}
