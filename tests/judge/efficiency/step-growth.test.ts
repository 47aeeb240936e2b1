// How a program grows by its counts, and which of its lines is to blame.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blameOf, heatOf } from '../../../judge/efficiency/blame.ts';
import { isSameGrowth, POWERS } from '../../../judge/efficiency/growth-class.ts';
import { stepGrowth, totalSteps, weightOf } from '../../../judge/efficiency/step-growth.ts';
import type { Blame, GrowthClass } from '../../../judge/schema/growth.ts';
import { block, type CountedUnit, call, countAt, unitsOf } from './programs.ts';
import { doubling, POWER_CLASSES } from './series.ts';

const SIZES = doubling(50, 6);
const log = (n: number) => Math.log2(n + 1);

function growthOf(program: readonly CountedUnit[], sizes = SIZES, largest = 100_000) {
  return stepGrowth(unitsOf(program), countAt(program, sizes), largest);
}

function check(program: readonly CountedUnit[], expected: GrowthClass, sizes = SIZES): void {
  expect(growthOf(program, sizes)?.growth).toBe(expected);
}

function blamed(program: readonly CountedUnit[], sizes = SIZES): Blame | undefined {
  const growth = growthOf(program, sizes);
  return growth && blameOf(growth);
}

describe('the growth of a program', () => {
  it('is that of its worst part, however much the others do', () => {
    check([block(() => 1), block((n) => n, { loops: 1 })], 'n');
    check([block((n) => n, { loops: 1, steps: 40 }), block((n) => (n * n) / 2, { loops: 2 })], 'n^2');
    check([block((n) => n, { loops: 1 }), call('sort', (n) => n * log(n))], 'n log n');
    check([block((n) => 50 * n), call('shift', (n) => (n * (n - 1)) / 2, { loops: 1 })], 'n^2');
    check([block(() => 3), block((n) => log(n), { loops: 1 })], 'log n');
    check([block((n) => Math.sqrt(n), { loops: 1 }), block(() => 1)], 'sqrt n');
    check([block((n) => n ** 3 / 6, { loops: 3 }), block((n) => 20 * n ** 2, { loops: 2 })], 'n^3');
    check([block((n) => n ** 4, { loops: 4 })], 'worse than n^3', [8, 16, 32, 64, 128]);
    check([block((n) => 2 ** n, { isRecursive: true })], '2^n', [8, 10, 12, 14, 16, 18, 20]);
    check([block(() => 7)], '1');
  });
  it('is not made by a part that hardly matters', () => {
    check([block((n) => n, { loops: 1, steps: 1000 }), block((n) => (n / 1600) ** 2 * 20, { loops: 2 })], 'n');
  });
  it('is made by a small part that will have most of the steps', () => {
    check([block((n) => n, { loops: 1, steps: 600 }), block((n) => n * n, { steps: 1 })], 'n^2', doubling(2, 5));
  });
  it('is that of counts that begin late, or stand still at first', () => {
    check([block((n) => Math.max(0, n - 100), { loops: 1 }), block(() => 5)], 'n', doubling(25, 12));
    check([block((n) => 1000 + n * n, { loops: 2 })], 'n^2', doubling(8, 8));
  });
  it('is found through every class, with constants of all sizes', () => {
    const factor = fc.double({ min: 0, max: 3, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(
        fc.constantFrom(...POWER_CLASSES),
        factor,
        fc.integer({ min: 1, max: 30 }),
        (growth, times, steps) => {
          const found = growthOf([
            block((n) => 20 * times * POWERS[growth](n), { loops: 1, steps }),
            block(() => 3),
            block((n) => (log(n) > 0 ? 1 : 0)),
          ]);
          expect({ growth, same: found !== undefined && isSameGrowth(found.growth, growth) }).toEqual({
            growth,
            same: true,
          });
        },
      ),
    );
  });
  it('does not depend on which branch is taken how often', () => {
    const chance = (n: number) => 0.5 + 0.4 * Math.sin(n * 12.9898);
    const loop = { loops: 1, within: 'solution' };
    check([block((n) => n, loop), block((n) => n * chance(n), loop), block((n) => n * (1 - chance(n)), loop)], 'n');
  });
  it('is not known from fewer than three sizes, or from nothing', () => {
    expect(growthOf([block((n) => n)], [10, 20])).toBeUndefined();
    expect(growthOf([block((n) => n)], [])).toBeUndefined();
    expect(growthOf([])).toBeUndefined();
    expect(growthOf([block(() => 0)])).toBeUndefined();
  });
  it('foretells the steps at other sizes', () => {
    const program = [block((n) => n, { loops: 1 }), call('sort', (n) => n * log(n)), block((n) => n * n, { loops: 2 })];
    const units = unitsOf(program);
    const growth = growthOf(program);
    for (const n of [1600, 6400, 100_000]) {
      const [counted] = countAt(program, [n]);
      const ratio = (growth?.predict(n) ?? 0) / totalSteps(units, counted?.counts ?? []);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
    }
  });
  it('gives each part its share', () => {
    const parts =
      growthOf([block((n) => n, { line: 1, loops: 1, steps: 3 }), block((n) => n, { line: 2, loops: 1, steps: 1 })])
        ?.parts ?? [];
    expect(parts.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(weightOf(block((n) => n, { steps: 3 }).unit)).toBe(3);
  });
});

describe('the blame', () => {
  it('falls on the loop, not on the function that is called in it', () =>
    expect(
      blamed([
        block((n) => n * n, { line: 2, steps: 20, within: 'leaf' }),
        block((n) => n * n, { line: 7, loops: 2, within: 'solution' }),
        block((n) => n, { line: 6, loops: 1, within: 'solution' }),
      ]),
    ).toMatchObject({ line: 7, growth: 'n^2', why: { kind: 'loop', depth: 2, within: 'solution' } }));
  it('falls on the call that hides a loop', () =>
    expect(
      blamed([
        block((n) => n, { line: 3, loops: 1 }),
        call('indexOf', (n) => (n * n) / 2, { line: 4, loops: 1, within: 'solution' }),
      ]),
    ).toMatchObject({
      line: 4,
      growth: 'n^2',
      why: { kind: 'call', name: 'indexOf', inLoop: true, within: 'solution' },
    }));
  it('falls on the function that calls itself', () =>
    expect(
      blamed(
        [
          block((n) => 2 ** n, { line: 5, within: 'visit', isRecursive: true }),
          block((n) => 2 ** n, { line: 1, within: 'leaf', steps: 50 }),
          block(() => 1, { line: 9 }),
        ],
        [8, 10, 12, 14, 16, 18],
      ),
    ).toMatchObject({ line: 5, growth: '2^n', why: { kind: 'function', name: 'visit' } }));
  it('falls on the line with most of the steps, all of its units together', () =>
    expect(
      blamed([
        block((n) => n, { line: 3, loops: 1, steps: 5 }),
        block((n) => n, { line: 8, loops: 1, steps: 4 }),
        block((n) => n, { line: 8, loops: 1, steps: 4 }),
      ])?.line,
    ).toBe(8));
  it('is the loop’s, where a call in it grows no more than the loop by itself', () => {
    const loop = block((n) => n ** 2, { line: 2, loops: 2, steps: 3 });
    const why = (growth: (n: number) => number) =>
      blamed([loop, call('push_back', growth, { line: 2, loops: 2 })])?.why;
    expect(why((n) => 9 * n ** 2)).toEqual({ kind: 'loop', depth: 2 });
    expect(why((n) => n ** 3)).toEqual({ kind: 'call', name: 'push_back', inLoop: true });
  });
  it('falls on plain code where there is nothing else', () => {
    expect(blamed([block(() => 5, { line: 2 })])?.why).toEqual({ kind: 'code' });
    expect(blamed([block((n) => n, { line: 2, within: 'f' })])?.why).toEqual({ kind: 'function', name: 'f' });
  });
  it('has its share of all steps', () =>
    expect(
      blamed([block((n) => n, { line: 1, loops: 1, steps: 9 }), block(() => 1, { line: 2, steps: 1600 })])?.share,
    ).toBeCloseTo(0.9));
});

describe('the heat of the lines', () => {
  it('is their share of the steps, hottest first, with counts and growth', () => {
    const program = [
      block(() => 1, { line: 1, steps: 2 }),
      block((n) => n, { line: 2, steps: 1, loops: 1 }),
      call('includes', (n) => n * n, { line: 2, loops: 1 }),
      block((n) => n, { line: 3, steps: 10, loops: 1 }),
    ];
    const counted = countAt(program, SIZES);
    const growth = growthOf(program);
    const lines = growth ? heatOf(growth, unitsOf(program), counted.at(-1) ?? { n: 0, counts: [] }) : [];
    expect(lines.map(({ line, count, steps, growth }) => [line, count, steps, growth])).toEqual([
      [2, 1600, 1600 + 1600 ** 2, 'n^2'],
      [3, 1600, 16_000, 'n'],
      [1, 1, 2, '1'],
    ]);
    expect(lines.reduce((sum, { heat }) => sum + heat, 0)).toBeCloseTo(1);
  });
  it('never has more than all, whatever is counted', () => {
    const step = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 }));
    const unit = fc
      .record({ steps: fc.array(step, { maxLength: 4 }), power: fc.double({ min: 0, max: 3, noNaN: true }) })
      .map(({ steps, power }) => ({ ...block((n) => n ** power), steps }))
      .map(({ unit, count, steps }) => ({ unit: { ...unit, steps }, count }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (program) => {
        const growth = growthOf(program);
        if (growth === undefined) return;
        const [counted] = countAt(program, SIZES.slice(-1));
        const lines = heatOf(growth, unitsOf(program), counted ?? { n: 0, counts: [] });
        expect(new Set(lines.map(({ line }) => line)).size).toBe(lines.length);
        expect(lines.reduce((sum, { heat }) => sum + heat, 0)).toBeLessThanOrEqual(1 + 1e-9);
        for (const { heat } of lines) expect(heat).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
