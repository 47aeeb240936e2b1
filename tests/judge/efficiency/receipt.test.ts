// The receipt: what steps and times say together, what is foretold of the largest size, where the limit is crossed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Course, type Measured, receiptOf } from '../../../judge/efficiency/receipt.ts';
import { Growth } from '../../../judge/schema/growth.ts';
import { block, type CountedUnit, call, countAt, unitsOf } from './programs.ts';
import { doubling } from './series.ts';

const COURSE: Course = { variable: 'n', largest: 100_000, allowance: { timesReference: 3, floorMs: 0 } };
const SIZES = doubling(100, 6);
/** Up to 25,600. */
const TIMED = doubling(100, 9);

const LINEAR = [block((n) => n, { line: 2, loops: 1 }), block(() => 4)];
const SQUARE = [block((n) => n, { line: 2, loops: 1 }), block((n) => n * n, { line: 3, loops: 2 })];

type Times = (n: number) => number;

function measured(program: readonly CountedUnit[], time: Times, sizes = SIZES, timed = TIMED): Measured {
  return {
    file: 'one.js',
    units: unitsOf(program),
    counted: countAt(program, sizes),
    timed: timed.map((n) => ({ n, cpuMs: time(n) })),
  };
}

function receipt(candidate: Measured, reference?: Measured, course = COURSE): Growth {
  return Growth.parse(receiptOf(candidate, reference, course));
}

describe('steps and times', () => {
  it('agree: steps decide', () => {
    const { candidate } = receipt(measured(LINEAR, (n) => n / 200));
    expect(candidate).toMatchObject({ growth: 'n', by: 'steps', bySteps: 'n', byTime: 'n' });
    expect(candidate.disagreement).toBeUndefined();
  });
  it('disagree by a hidden cost: time decides', () => {
    const { candidate } = receipt(measured(LINEAR, (n) => (n / 1000) ** 2));
    expect(candidate).toMatchObject({
      growth: 'n^2',
      by: 'time',
      bySteps: 'n',
      byTime: 'n^2',
      disagreement: 'hidden-cost',
    });
  });
  it('disagree by a cost that is hidden behind each step, and the smaller one as yet: time decides', () => {
    // A queue by `list.pop(0)`, as it was measured three times.
    const sizes = [2500, 5000, 10_000, 20_000, 37_500, 40_000, 54_772];
    for (const times of [
      [1.7, 3.2, 8.4, 24, 71, 78, 138],
      [3.5, 5.8, 12, 28, 80, 91, 146],
      [3.1, 4.5, 9.7, 25, 74, 82, 146],
    ]) {
      const queue = measured(LINEAR, (n) => times[sizes.indexOf(n)] as number, SIZES, sizes);
      const { candidate } = receipt(queue, undefined, { ...COURSE, largest: 300_000 });
      expect(candidate).toMatchObject({ growth: 'n^2', by: 'time', disagreement: 'hidden-cost' });
    }
  });
  it('disagree because the engine helps: steps decide, and it is said', () => {
    const { candidate } = receipt(measured(SQUARE, (n) => n / 200));
    expect(candidate).toMatchObject({
      growth: 'n^2',
      by: 'steps',
      bySteps: 'n^2',
      byTime: 'n',
      disagreement: 'engine-helps',
    });
  });
  it('do not disagree over a logarithm, a constant part, or a few milliseconds', () => {
    const agreeing: Times[] = [
      (n) => (n * Math.log2(n)) / 2000,
      (n) => 15 + n / 200,
      (n) => (n / 20_000) ** 2,
      () => 1,
      (n) => (n / 200) * (n > 3000 ? 1.3 : 1),
      // A table that outgrows one cache after the other.
      (n) => (n / 200) * Math.min(3, 1 + n / 12_000),
    ];
    for (const time of agreeing) {
      expect(receipt(measured(LINEAR, time)).candidate).toMatchObject({ growth: 'n', by: 'steps' });
      expect(receipt(measured(LINEAR, time)).candidate.disagreement).toBeUndefined();
    }
  });
  it('time alone decides where there are no steps', () => {
    const blind = { ...measured([], (n) => (n / 1000) ** 2), counted: [] };
    const { candidate, blame, lines, linesAt } = receipt(blind);
    expect(candidate).toMatchObject({ growth: 'n^2', by: 'time', byTime: 'n^2' });
    expect(candidate.bySteps).toBeUndefined();
    expect([blame, lines, linesAt]).toEqual([undefined, [], undefined]);
  });
  it('steps alone decide where no time is worth looking at', () => {
    const { candidate } = receipt(measured(SQUARE, () => 0.5));
    expect(candidate).toMatchObject({ growth: 'n^2', by: 'steps' });
    expect(candidate.byTime).toBeUndefined();
  });
  it('say nothing where neither has three sizes', () => {
    expect(
      receiptOf(
        measured(LINEAR, () => 5, [10, 20], [10, 20]),
        undefined,
        COURSE,
      ),
    ).toBeUndefined();
    expect(
      receiptOf(
        measured(LINEAR, () => 5, [], []),
        undefined,
        COURSE,
      ),
    ).toBeUndefined();
    expect(
      receiptOf(
        { file: 'x', units: [], counted: [], timed: [] },
        measured(LINEAR, (n) => n),
        COURSE,
      ),
    ).toBeUndefined();
  });
});

describe('what is foretold', () => {
  const check = (program: readonly CountedUnit[], time: Times, course = COURSE) => {
    const { candidate } = receipt(measured(program, time), undefined, course);
    expect(candidate.predictedMs / time(course.largest)).toBeGreaterThan(0.8);
    expect(candidate.predictedMs / time(course.largest)).toBeLessThan(1.25);
  };
  it('is the time at the largest size, by the last time and the steps', () => {
    check(LINEAR, (n) => n / 200);
    check(SQUARE, (n) => (n / 500) ** 2);
    check([call('sort', (n) => n * Math.log2(n + 1))], (n) => (n * Math.log2(n + 1)) / 5000);
  });
  it('is by the time alone where that decides', () => check(LINEAR, (n) => (n / 1000) ** 2));
  it('is what was measured, where the largest size was', () => {
    check(LINEAR, (n) => n / 200, { ...COURSE, largest: 25_600 });
    check(LINEAR, (n) => n / 200, { ...COURSE, largest: 10_000 });
  });
  it('is a number for what never ends as well', () => {
    const endless = measured(
      [block((n) => 2 ** n, { isRecursive: true, within: 'f' })],
      (n) => 2 ** n / 1e5,
      [8, 10, 12, 14, 16, 18, 20],
      [16, 18, 20, 22],
    );
    const growth = receipt(
      endless,
      measured(LINEAR, (n) => n / 200),
    );
    expect(growth.candidate).toMatchObject({ growth: '2^n', by: 'steps' });
    expect(growth.candidate.predictedMs).toBeGreaterThan(1e100);
    expect(growth).toMatchObject({ isWorse: true, limitMs: expect.any(Number) });
    expect(growth.crossesAt).toBeLessThan(25);
  });
  it('is nothing without a time', () =>
    expect(receipt(measured(LINEAR, () => 1, SIZES, [])).candidate.predictedMs).toBe(0));
  it('comes with what was measured, size by size', () => {
    const { rungs } = receipt(measured(LINEAR, (n) => n, [4, 8, 16], [8, 16, 32, 64])).candidate;
    expect(rungs).toEqual([
      { n: 4, steps: 40 },
      { n: 8, steps: 60, cpuMs: 8 },
      { n: 16, steps: 100, cpuMs: 16 },
      { n: 32, cpuMs: 32 },
      { n: 64, cpuMs: 64 },
    ]);
  });
});

describe('beside the reference', () => {
  const linear = measured(LINEAR, (n) => n / 200);
  const square = measured(SQUARE, (n) => (n / 500) ** 2);

  it('a candidate of a higher power is worse, and crosses the limit where the formulas do', () => {
    const growth = receipt(square, linear);
    expect(growth.isWorse).toBe(true);
    expect(growth.reference).toMatchObject({ growth: 'n', file: 'one.js' });
    expect((growth.limitMs ?? 0) / 1500).toBeCloseTo(1, 1);
    // (n / 500)^2 = 3 n / 200 at n = 3750.
    expect((growth.crossesAt ?? 0) / 3750).toBeGreaterThan(0.85);
    expect((growth.crossesAt ?? 0) / 3750).toBeLessThan(1.15);
  });
  it('beyond what was measured as well', () => {
    const course = { ...COURSE, largest: 10_000_000 };
    // (n / 5000)^2 = 3 n / 200 at n = 375,000.
    const growth = receipt(
      measured(SQUARE, (n) => (n / 5000) ** 2),
      linear,
      course,
    );
    expect((growth.crossesAt ?? 0) / 375_000).toBeGreaterThan(0.8);
    expect((growth.crossesAt ?? 0) / 375_000).toBeLessThan(1.25);
  });
  it('one that stays below crosses nowhere', () => {
    expect(receipt(linear, square)).toMatchObject({ isWorse: false });
    expect(receipt(linear, linear).crossesAt).toBeUndefined();
    expect(receipt(linear, square).crossesAt).toBeUndefined();
    expect(receipt(square, linear, { ...COURSE, largest: 1000 }).crossesAt).toBeUndefined();
  });
  it('one that is over at every size crosses at the first', () =>
    expect(
      receipt(
        measured(LINEAR, (n) => n * 10),
        linear,
      ).crossesAt,
    ).toBe(1));
  it('a logarithm more is not worse', () => {
    const sorting = measured([call('sort', (n) => n * Math.log2(n + 1))], (n) => n / 100);
    expect(receipt(sorting, linear).isWorse).toBe(false);
  });
  it('the floor is a limit as well', () => {
    const growth = receipt(square, linear, { ...COURSE, allowance: { timesReference: 3, floorMs: 20_000 } });
    expect(growth.limitMs).toBe(20_000);
    // (n / 500)^2 = 20,000 at n = 70,711.
    expect((growth.crossesAt ?? 0) / 70_711).toBeCloseTo(1, 0);
  });
  it('a reference that could not be measured is left out', () => {
    const growth = receipt(square, { ...linear, counted: [], timed: [] });
    expect([growth.reference, growth.isWorse, growth.limitMs, growth.crossesAt]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('any measurements', () => {
  const size = fc.oneof(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 10_000_000 }));
  const sizes = fc.uniqueArray(size, { maxLength: 10 }).map((list) => list.sort((a, b) => a - b));
  const count = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 1000 }),
    fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  );
  const cpuMs = fc.oneof(
    fc.constant(0),
    fc.double({ min: 0, max: 5, noNaN: true }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
  );
  const unit = fc
    .record({
      line: fc.integer({ min: 1, max: 50 }),
      steps: fc.integer({ min: 0, max: 40 }),
      loops: fc.integer({ min: 0, max: 4 }),
      isRecursive: fc.boolean(),
      isCall: fc.boolean(),
    })
    .map(({ isCall, ...parts }) => (isCall ? call('sort', () => 0, parts) : block(() => 0, parts)).unit);
  const anyMeasured: fc.Arbitrary<Measured> = fc
    .tuple(fc.array(unit, { maxLength: 6 }), sizes, sizes)
    .chain(([units, counted, timed]) =>
      fc.record({
        file: fc.constant('any.js'),
        units: fc.constant(units),
        counted: fc.tuple(
          ...counted.map((n) =>
            fc.array(count, { minLength: units.length, maxLength: units.length }).map((counts) => ({ n, counts })),
          ),
        ),
        timed: fc.tuple(...timed.map((n) => cpuMs.map((ms) => ({ n, cpuMs: ms })))),
      }),
    );
  const allowance = fc.record({
    timesReference: fc.double({ min: 1, max: 10, noNaN: true }),
    floorMs: fc.double({ min: 0, max: 1e4, noNaN: true }),
  });
  const course = fc.record({ variable: fc.constant('n'), largest: size, allowance });

  it('give a receipt that can be written down, or none: no number is negative, endless or none', () => {
    fc.assert(
      fc.property(anyMeasured, fc.option(anyMeasured, { nil: undefined }), course, (candidate, reference, along) => {
        const growth = receiptOf(candidate, reference, along);
        if (growth === undefined) return;
        const written = JSON.parse(JSON.stringify(growth));
        expect(Growth.parse(written)).toEqual(growth);
        expect(growth.candidate.runnerUp).not.toBe(growth.candidate.growth);
        const { crossesAt = 1 } = growth;
        expect(crossesAt).toBeGreaterThanOrEqual(1);
        expect(crossesAt).toBeLessThanOrEqual(Math.max(1, along.largest));
      }),
      { numRuns: 1000 },
    );
  });
  it('of series that make sense give the class of the series', () => {
    const factor = fc.double({ min: 0, max: 2, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(factor, factor, fc.constantFrom(1, 2, 3), (times, speed, power) => {
        const f = (n: number) => times * n ** power;
        const growth = receipt(measured([block(f, { loops: power })], (n) => (speed * f(n)) / 1e5));
        expect(growth.candidate).toMatchObject({ growth: power === 1 ? 'n' : `n^${power}`, by: 'steps' });
      }),
    );
  });
});
