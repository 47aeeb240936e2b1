// The sizes that growth is measured at, and how far up a program is taken.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, type Climb, nextSize, oneByOne, type Seen, sizesOf } from '../../../judge/efficiency/ladder.ts';

const sizes = (min: number, max: number) => fc.uniqueArray(fc.integer({ min, max }), { minLength: 2, maxLength: 6 });
const rising = (list: readonly number[]) => [...list].sort((a, b) => a - b);

describe('the sizes of a problem', () => {
  const check = (ladder: number[], slow: number[] | undefined, expected: number[]) =>
    expect(sizesOf(ladder, slow)).toEqual(expected);

  it('halve downwards from a ladder that doubles', () =>
    check(
      [25_000, 50_000, 100_000],
      undefined,
      [4, 7, 13, 25, 49, 98, 196, 391, 782, 1563, 3125, 6250, 12_500, 25_000, 50_000, 100_000],
    ));
  it('step downwards from a ladder of steps', () => {
    check([14, 16, 18], undefined, [4, 6, 8, 10, 12, 14, 16, 18]);
    check([10, 11, 12, 13], [6, 7], [4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });
  it('hold those of the slow ladder as well', () => {
    const all = sizesOf([1000, 2000, 4000], [100, 300]);
    expect(all).toEqual(expect.arrayContaining([100, 300, 1000, 2000, 4000]));
  });
  it('rise, begin at 4 or above unless smaller ones are filed, hold the filed ones and end at the largest', () => {
    fc.assert(
      fc.property(sizes(2, 1_000_000), fc.option(sizes(2, 1_000_000)), (ladder, slow) => {
        const top = Math.max(...ladder);
        const all = sizesOf(rising(ladder), slow ?? undefined);
        const filed = [...ladder, ...(slow ?? []).filter((size) => size < top)];
        expect(all).toEqual(rising([...new Set(all)]));
        expect(all.at(-1)).toBe(top);
        expect(all).toEqual(expect.arrayContaining(filed));
        expect(all[0]).toBeGreaterThanOrEqual(Math.min(4, ...filed));
        expect(all.every(Number.isInteger)).toBe(true);
        expect(all.length).toBeLessThan(300);
      }),
    );
  });
  it('are few, however close the filed ones are to each other', () => {
    expect(sizesOf([199_999, 200_000]).length).toBeLessThan(40);
    expect(sizesOf([1e15, 1e15 + 1]).length).toBeLessThan(120);
    expect(sizesOf([0.5, 0.75])).toEqual([0.5, 0.75]);
  });
  it('are neither many nor far apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1e7 }), (top) => {
        const all = sizesOf([Math.round(top / 8), Math.round(top / 4), Math.round(top / 2), top]);
        expect(all.length).toBeLessThan(30);
        for (const [i, size] of all.slice(1).entries()) expect(size / (all[i] as number)).toBeLessThan(2.5);
      }),
    );
  });
});

/** All sizes that are tried when a size costs this much; undefined is a failure. */
function climb(all: readonly number[], how: Climb, cost: (n: number) => number): Seen[] {
  const seen: Seen[] = [];
  for (let n = nextSize(all, seen, how); n !== undefined; n = nextSize(all, seen, how)) {
    expect(seen.length).toBeLessThan(all.length);
    seen.push({ n, cost: cost(n) });
  }
  return seen;
}

const LADDER = sizesOf([12_500, 25_000, 50_000, 100_000]);
const HOW: Climb = { small: 500, enough: 1_000_000, most: 8_000_000 };

describe('a climb', () => {
  it('goes to the top when nothing is dear', () => {
    expect(climb(LADDER, HOW, () => 1).at(-1)?.n).toBe(100_000);
    expect(climb(LADDER, HOW, () => 900_000).at(-1)?.n).toBe(100_000);
    expect(climb(LADDER, HOW, (n) => n).at(-1)?.n).toBe(100_000);
  });
  it('hurries over sizes that cost little', () => {
    expect(climb(LADDER, HOW, () => 1).length).toBeLessThan(LADDER.length / 2);
    expect(climb(LADDER, HOW, (n) => n).length).toBeGreaterThan(LADDER.length / 2);
  });
  it('goes no further than is enough, once the cost has grown', () => {
    const seen = climb(LADDER, HOW, (n) => n * n);
    expect(seen.at(-1)?.cost).toBeGreaterThanOrEqual(HOW.enough);
    expect(seen.at(-2)?.cost).toBeLessThan(HOW.enough);
    // A large part that does not grow is no reason to stop.
    expect(climb(LADDER, HOW, (n) => 2_000_000 + n).at(-1)?.n).toBe(100_000);
  });
  it('ends at once where the first size is too dear', () => expect(climb(LADDER, HOW, () => 1e9)).toHaveLength(1));
  it('never takes what is foreseen to be too dear, and always ends', () => {
    const power = fc.double({ min: 0, max: 6, noNaN: true });
    const factor = fc.double({ min: -3, max: 5, noNaN: true }).map((exponent) => 10 ** exponent);
    fc.assert(
      fc.property(sizes(5, 200_000), power, factor, (ladder, exponent, times) => {
        const all = sizesOf(rising(ladder));
        const seen = climb(all, HOW, (n) => times * n ** exponent);
        expect(seen.map(({ n }) => n)).toEqual(rising(seen.map(({ n }) => n)));
        for (const { n, cost } of seen.slice(2)) expect([n, cost <= HOW.most * 1.001]).toEqual([n, true]);
      }),
    );
  });
  it('ends whatever the costs are', () => {
    fc.assert(
      fc.property(
        sizes(5, 200_000),
        fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 60 }),
        (ladder, costs) => {
          let turn = 0;
          const seen = climb(sizesOf(rising(ladder)), HOW, () => costs[turn++ % costs.length] as number);
          expect(seen.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('sizes to look at more closely', () => {
  it('lie half way between the last few, where there is room', () => {
    expect(between([100, 200, 400, 800, 1600])).toEqual([283, 566, 1131]);
    expect(between([10, 11, 12])).toEqual([]);
    expect(between([100])).toEqual([]);
    expect(between([])).toEqual([]);
  });
  it('are all whole ones up to the next, for what gets no further than a few', () => {
    expect(oneByOne([4, 8], [4, 8, 12, 16])).toEqual([9, 10, 11]);
    expect(oneByOne([4, 8, 16], [4, 8, 16])).toEqual([]);
    expect(oneByOne([4, 8, 1000], [4, 8, 1000, 2000])).toEqual([]);
    expect(oneByOne([], [4, 8, 16])).toEqual([]);
    expect(oneByOne([], [1000, 2000])).toEqual([]);
  });
});
