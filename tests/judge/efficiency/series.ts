// Series of sizes and values as programs make them: a class of growth with its constants, lower terms and noise.
import fc from 'fast-check';
import type { Point } from '../../../judge/efficiency/fit.ts';
import { POWERS, type Power } from '../../../judge/efficiency/growth-class.ts';
import { GROWTH_CLASSES, type GrowthClass } from '../../../judge/schema/growth.ts';

export type Series = { readonly growth: GrowthClass; readonly points: readonly Point[] };

export const POWER_CLASSES = GROWTH_CLASSES.filter((growth): growth is Power => growth in POWERS);

/** Sizes that double up to about the largest, as ladders do. */
export function doubling(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => Math.round(first * 2 ** i));
}

/** A sum of terms, each with its share of the value at the largest size. */
export function seriesOf(
  sizes: readonly number[],
  terms: readonly { readonly f: (n: number) => number; readonly share: number }[],
  scale: number,
  noise: readonly number[] = [],
): Point[] {
  const top = sizes.at(-1) ?? 1;
  return sizes.map((n, i) => {
    const value = terms.reduce((sum, { f, share }) => sum + (share * f(n)) / f(top), 0);
    return { n, value: scale * value * (1 + (noise[i] ?? 0)) };
  });
}

/** Deviations of up to so much, for any number of points that is asked for. */
function noiseOf(most: number): fc.Arbitrary<number[]> {
  return fc.array(fc.double({ min: -most, max: most, noNaN: true }), { minLength: 12, maxLength: 12 });
}

const scale = fc.double({ min: 2, max: 9, noNaN: true }).map((power) => 10 ** power);
const first = fc.integer({ min: 16, max: 4000 });
const count = fc.integer({ min: 6, max: 9 });

/** What noise does not hide: a root, a logarithm and a constant beside something are much alike. */
const CLEAR_CLASSES = POWER_CLASSES.filter((growth) => growth !== 'log n' && growth !== 'sqrt n');

/** One of these classes, with something constant beside it (up to a tenth of the value at the largest size). */
export function powerSeries(noise: number, classes: readonly Power[] = CLEAR_CLASSES): fc.Arbitrary<Series> {
  const constant = fc.double({ min: 0, max: 0.1, noNaN: true });
  return fc
    .tuple(fc.constantFrom(...classes), first, count, scale, constant, noiseOf(noise))
    .map(([growth, from, length, times, share, deviations]) => {
      const terms = [
        { f: POWERS[growth], share: 1 - share },
        { f: POWERS['1'], share },
      ];
      return { growth, points: seriesOf(doubling(from, length), terms, times, deviations) };
    });
}

/** Powers beyond the third. */
export function higherSeries(noise: number): fc.Arbitrary<Series> {
  return fc
    .tuple(fc.double({ min: 4, max: 7, noNaN: true }), fc.integer({ min: 4, max: 40 }), scale, noiseOf(noise))
    .map(([power, from, times, deviations]) => ({
      growth: 'worse than n^3',
      points: seriesOf(doubling(from, 5), [{ f: (n) => n ** power, share: 1 }], times, deviations),
    }));
}

/** Exponentials at sizes that rise by one or two, as their ladders do. */
export function exponentialSeries(noise: number): fc.Arbitrary<Series> {
  return fc
    .tuple(
      fc.double({ min: 1.8, max: 4, noNaN: true }),
      fc.integer({ min: 6, max: 20 }),
      fc.integer({ min: 1, max: 2 }),
      scale,
      noiseOf(noise),
    )
    .map(([base, from, step, times, deviations]) => {
      const sizes = Array.from({ length: 9 }, (_, i) => from + i * step);
      return { growth: '2^n', points: seriesOf(sizes, [{ f: (n) => base ** n, share: 1 }], times, deviations) };
    });
}
