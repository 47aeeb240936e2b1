// The decision of efficiency: independent of the machine's speed, monotone in every run, and never a fail that nothing proves.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Allowance,
  decide,
  type Judgement,
  limitMs,
  MAX_PAIRS,
  MAX_PAIRS_NOISY,
  median,
  type Pair,
} from '../../judge/efficiency/decision.ts';
import { loadOf } from '../../judge/efficiency/load.ts';

const ALLOWANCE: Allowance = { timesReference: 3, floorMs: 0 };
const time = fc.double({ min: 1, max: 5000, noNaN: true });
const pair = fc.record({ referenceMs: time, candidateMs: time });
const pairs = fc.array(pair, { minLength: 1, maxLength: MAX_PAIRS });
const allPairs = fc.array(pair, { minLength: MAX_PAIRS_NOISY, maxLength: MAX_PAIRS_NOISY });
/** A reference whose equal runs differ by up to 15 % each way, as on an ordinary machine. */
const reference = fc.array(fc.double({ min: 87, max: 115, noNaN: true }), {
  minLength: MAX_PAIRS_NOISY,
  maxLength: MAX_PAIRS_NOISY,
});

/** So many pairs of a candidate that takes exactly `ratio` times the reference. */
const steady = (count: number, ratio: number): Pair[] =>
  Array.from({ length: count }, () => ({ referenceMs: 100, candidateMs: 100 * ratio }));

type Along = { readonly decision: Judgement['decision']; readonly pairs: number };

/** Takes pairs until the decision is made, as judging does. */
function along(all: readonly Pair[], allowance = ALLOWANCE, isNoisy = false): Along {
  for (let count = 1; count <= all.length; count++) {
    const { decision } = decide(all.slice(0, count), allowance, isNoisy);
    if (decision !== 'undecided') return { decision, pairs: count };
  }
  return { decision: 'undecided', pairs: all.length };
}

const decideAlong = (all: readonly Pair[]) => along(all).decision;

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

  it('the decision is made by the last pair; on a noisy machine later', () => {
    fc.assert(
      fc.property(allPairs, (all) => {
        expect(along(all, ALLOWANCE, false).pairs).toBeLessThanOrEqual(MAX_PAIRS);
        expect(along(all, ALLOWANCE, true).decision).not.toBe('undecided');
      }),
    );
    expect(along(steady(MAX_PAIRS_NOISY, 3), ALLOWANCE, false)).toEqual({ decision: 'withheld', pairs: MAX_PAIRS });
    expect(along(steady(MAX_PAIRS_NOISY, 3), ALLOWANCE, true)).toEqual({
      decision: 'withheld',
      pairs: MAX_PAIRS_NOISY,
    });
  });

  it('a steady candidate is passed below and failed above, at any clear distance', () => {
    const check = (ratios: readonly number[], expected: string) => {
      for (const ratio of ratios) expect([ratio, decideAlong(steady(MAX_PAIRS, ratio))]).toEqual([ratio, expected]);
    };
    check([0.1, 1, 1.5, 2, 2.5, 2.8], 'pass');
    check([3.8, 4, 4.5, 6, 100], 'fail');
    check([2.95, 3, 3.1, 3.3], 'withheld');
  });

  it('the clearer it is, the fewer runs it takes', () => {
    const runs = [0.5, 0.8, 1.25, 1.5, 2, 4].map((times) => along(steady(MAX_PAIRS, 3 * times)).pairs);
    expect(runs).toEqual([1, 2, 6, 3, 2, 1]);
  });

  it('no single run takes anything: a stall that makes it three times as long is followed by a second look', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 0.95, noNaN: true }), fc.nat({ max: MAX_PAIRS - 1 }), (times, at) => {
        const all = steady(MAX_PAIRS, 3 * times).map((one, i) =>
          i === at ? { ...one, candidateMs: 300 * times * 3 } : one,
        );
        expect(decideAlong(all)).not.toBe('fail');
      }),
    );
  });

  it('outliers that do not follow each other never fail a fast candidate', () => {
    const outliers = fc.subarray([0, 2, 4, 6], { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(outliers, fc.double({ min: 1, max: 2.4, noNaN: true }), (at, times) => {
        const all = steady(MAX_PAIRS, 1.5).map((one, i) =>
          at.includes(i) ? { ...one, candidateMs: 300 * times } : one,
        );
        expect(decideAlong(all)).toBe('pass');
      }),
    );
  });

  it('a candidate whose runs are not mostly above the limit is never failed', () => {
    const times = fc.array(fc.constantFrom(0.7, 0.97, 1, 1.9, 2.4), { minLength: 2, maxLength: MAX_PAIRS });
    fc.assert(
      fc.property(times, (all) => {
        fc.pre(2 * all.filter((one) => one > 1).length <= all.length);
        const { decision } = decide(
          all.map((one) => ({ referenceMs: 100, candidateMs: 300 * one })),
          ALLOWANCE,
        );
        expect(decision).not.toBe('fail');
      }),
      { numRuns: 1000 },
    );
  });

  it('a machine that is wild beyond all measure does not excuse twice the limit', () => {
    const wild = [100, 900, 30, 400, 20, 700, 90, 1000, 50].map((referenceMs) => ({
      referenceMs,
      candidateMs: 6 * referenceMs,
    }));
    expect(decideAlong(wild)).toBe('fail');
  });

  it('when the pairs are used up, what most of them are decides alone', () => {
    const mixed = (most: number, others: number) =>
      Array.from({ length: MAX_PAIRS }, (_, i) => ({ referenceMs: 100, candidateMs: 300 * (i % 2 ? others : most) }));
    expect(along(mixed(0.8, 1.3))).toEqual({ decision: 'pass', pairs: MAX_PAIRS });
    expect(along(mixed(1.35, 0.85))).toEqual({ decision: 'fail', pairs: MAX_PAIRS });
  });

  it('the interval holds the ratio, and that of a failed candidate lies beyond the limit', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const { decision, ratio, interval, timesLimit, timesLimitInterval } = decide(all, ALLOWANCE);
        expect([interval[0] <= ratio, interval[1] >= ratio]).toEqual([true, true]);
        expect([timesLimitInterval[0] <= timesLimit, timesLimitInterval[1] >= timesLimit]).toEqual([true, true]);
        if (decision === 'fail') expect(timesLimitInterval[0]).toBeGreaterThan(1);
      }),
    );
  });

  it('times of zero are decided too', () => {
    expect(decide([{ referenceMs: 0, candidateMs: 0 }], { timesReference: 3, floorMs: 60 }).decision).toBe('pass');
  });
});

describe('spread that the candidate brings itself', () => {
  const RANK = ['pass', 'undecided', 'withheld', 'fail'];
  const delays = fc.array(fc.oneof(fc.constant(1), fc.double({ min: 1, max: 20, noNaN: true })), {
    minLength: MAX_PAIRS_NOISY,
    maxLength: MAX_PAIRS_NOISY,
  });
  const worse = (all: readonly Pair[], times: readonly number[]) =>
    all.map((one, i) => ({ ...one, candidateMs: one.candidateMs * (times[i] ?? 1) }));

  it('delays in any of the runs never help: not in what is decided, nor in when a fail comes', () => {
    fc.assert(
      fc.property(allPairs, delays, fc.boolean(), (all, times, isNoisy) => {
        const [before, after] = [along(all, ALLOWANCE, isNoisy), along(worse(all, times), ALLOWANCE, isNoisy)];
        expect(RANK.indexOf(after.decision)).toBeGreaterThanOrEqual(RANK.indexOf(before.decision));
        if (before.decision === 'fail') expect(after.pairs).toBeLessThanOrEqual(before.pairs);
      }),
      { numRuns: 2000 },
    );
  });

  it('delays that start near the limit do not help either', () => {
    const near = fc.array(fc.double({ min: 0.8, max: 1.4, noNaN: true }), {
      minLength: MAX_PAIRS_NOISY,
      maxLength: MAX_PAIRS_NOISY,
    });
    fc.assert(
      fc.property(reference, near, delays, (references, times, more) => {
        const all = references.map((referenceMs, i) => ({ referenceMs, candidateMs: 300 * (times[i] ?? 1) }));
        const [before, after] = [along(all), along(worse(all, more))];
        expect(RANK.indexOf(after.decision)).toBeGreaterThanOrEqual(RANK.indexOf(before.decision));
      }),
      { numRuns: 2000 },
    );
  });

  it('a mixture of fast and slow runs is decided by what most of them are, never withheld', () => {
    const mixture = fc.array(
      fc.oneof(fc.double({ min: 0.1, max: 0.55, noNaN: true }), fc.double({ min: 2, max: 30, noNaN: true })),
      {
        minLength: MAX_PAIRS_NOISY,
        maxLength: MAX_PAIRS_NOISY,
      },
    );
    fc.assert(
      fc.property(reference, mixture, (references, times) => {
        const all = references.map((referenceMs, i) => ({ referenceMs, candidateMs: 300 * (times[i] ?? 1) }));
        expect(['pass', 'fail']).toContain(decideAlong(all));
      }),
      { numRuns: 2000 },
    );
  });

  /** What becomes of an attacker whose run is as many times the limit as `times` makes of a random number, in 2000 cases. */
  function attack(times: (random: number) => number): Record<string, number> {
    const random = randomFrom(7);
    const counts: Record<string, number> = { pass: 0, fail: 0, withheld: 0 };
    for (let turn = 0; turn < 2000; turn++) {
      const all = Array.from({ length: MAX_PAIRS_NOISY }, () => ({
        referenceMs: 100 * Math.exp(0.24 * (random() - 0.5)),
        candidateMs: 300 * times(random()),
      }));
      const { decision } = along(all, ALLOWANCE, true);
      counts[decision] = (counts[decision] ?? 0) + 1;
    }
    return counts;
  }

  it('attackers whose median is clearly above the limit fail, whatever else they do', () => {
    // Random busy loops on top of slow code; a tail without end; two kinds of runs, of which the quicker is still slow.
    expect(attack((random) => 1.4 + 3 * random)).toEqual({ pass: 0, fail: 2000, withheld: 0 });
    expect(attack((random) => 1.5 / Math.max(0.01, random))).toEqual({ pass: 0, fail: 2000, withheld: 0 });
    expect(attack((random) => (random < 0.5 ? 1.5 : 40))).toEqual({ pass: 0, fail: 2000, withheld: 0 });
    // One run in ten near the limit, where a withheld would be.
    expect(attack((random) => (random < 0.1 ? 1 : 4))).toEqual({ pass: 0, fail: 2000, withheld: 0 });
  });

  it('whoever is now fast and now slow is at the mercy of the first run, not withheld', () => {
    const { withheld, pass = 0 } = attack((random) => (random < 0.3 ? 0.3 : 10));
    expect(withheld).toBe(0);
    expect(pass / 2000).toBeCloseTo(0.3, 1);
  });
});

describe('recorded pairs of real programs, drawn again and again', () => {
  type Recorded = { neighbours: number; kernel: string; pairs: [number, number][] };
  const file = new URL('../fixtures/noise/pairs.json', import.meta.url);
  const recorded = (JSON.parse(readFileSync(file, 'utf8')) as Recorded[]).map(({ neighbours, pairs: all }) => {
    const middle = median(all.map(([one, other]) => other / one));
    return { neighbours, pairs: all.map(([one, other]): [number, number] => [one, other / middle]) };
  });
  const DRAWS = 3000;

  /** Windows of pairs as they followed each other, with a candidate at `times` the limit; percent of each decision, and mean pairs. */
  function draw(times: number, neighbours: number) {
    const random = randomFrom(neighbours + 1);
    const streams = recorded.filter((one) => one.neighbours === neighbours);
    const counts: Record<string, number> = { pass: 0, fail: 0, withheld: 0 };
    let taken = 0;
    for (let turn = 0; turn < DRAWS; turn++) {
      const stream = streams[Math.floor(random() * streams.length)]?.pairs ?? [];
      const start = Math.floor(random() * stream.length);
      const isSwapped = random() < 0.5;
      const all = Array.from({ length: MAX_PAIRS_NOISY }, (_, i) => {
        const [one, other] = stream[(start + i) % stream.length] ?? [1, 1];
        return { referenceMs: isSwapped ? other : one, candidateMs: (isSwapped ? one : other) * times };
      });
      const { noisy } = loadOf(
        [],
        all.slice(0, MAX_PAIRS).map((one) => one.referenceMs),
      );
      const { decision, pairs: count } = along(all, { timesReference: 1, floorMs: 0 }, noisy);
      counts[decision] = (counts[decision] ?? 0) + 1;
      taken += count;
    }
    const percent = (decision: string) => (100 * (counts[decision] ?? 0)) / DRAWS;
    return { pass: percent('pass'), fail: percent('fail'), withheld: percent('withheld'), pairs: taken / DRAWS };
  }

  it.each([0, 2, 4])(
    'with %i busy neighbours nobody below the limit loses, nobody far above it passes',
    (neighbours) => {
      for (const times of [0.5, 0.8, 0.95, 1]) expect(draw(times, neighbours).fail, String(times)).toBe(0);
      expect(draw(2, neighbours)).toMatchObject({ pass: 0, withheld: 0 });
      expect(draw(1.25, neighbours).pass).toBeLessThan(1);
    },
  );
  it.each([0, 2, 4])('with %i busy neighbours little is withheld, and most is decided quickly', (neighbours) => {
    expect(draw(0.8, neighbours).withheld).toBeLessThan(1);
    expect(draw(1.25, neighbours).withheld).toBeLessThan(10);
    expect(draw(0.5, neighbours).pairs).toBeLessThan(1.2);
    expect(draw(2, neighbours).pairs).toBeLessThan(2.5);
  });
});

/** Numbers from 0 to 1, the same ones every time (xorshift). */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

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
