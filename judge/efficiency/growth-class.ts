// The classes of growth as functions: what each one predicts, which of them are worse than others, which count as one.
import { GROWTH_CLASSES, type GrowthClass } from '../schema/growth.ts';

/** The classes that are one function each, times a constant. */
export type Power = Exclude<GrowthClass, 'worse than n^3' | '2^n'>;

/** Each function without its constant. Logarithms are of n + 1, so that they are positive from n = 1 on. */
export const POWERS: Readonly<Record<Power, (n: number) => number>> = {
  '1': () => 1,
  'log n': (n) => Math.log(n + 1),
  'sqrt n': (n) => Math.sqrt(n),
  n: (n) => n,
  'n log n': (n) => n * Math.log(n + 1),
  'n sqrt n': (n) => n * Math.sqrt(n),
  'n^2': (n) => n ** 2,
  'n^2 log n': (n) => n ** 2 * Math.log(n + 1),
  'n^3': (n) => n ** 3,
};

const EXPONENTS: Readonly<Record<GrowthClass, number>> = {
  '1': 0,
  'log n': 0,
  'sqrt n': 0.5,
  n: 1,
  'n log n': 1,
  'n sqrt n': 1.5,
  'n^2': 2,
  'n^2 log n': 2,
  'n^3': 3,
  'worse than n^3': 4,
  '2^n': Number.POSITIVE_INFINITY,
};

/** The power of n, logarithms left out. */
export function exponentOf(growth: GrowthClass): number {
  return EXPONENTS[growth];
}

/** Negative when `a` grows more slowly. */
export function compareGrowth(a: GrowthClass, b: GrowthClass): number {
  return GROWTH_CLASSES.indexOf(a) - GROWTH_CLASSES.indexOf(b);
}

/** Whether `a` grows by a higher power than `b`. */
export function isPolynomiallyWorse(a: GrowthClass, b: GrowthClass): boolean {
  return EXPONENTS[a] > EXPONENTS[b];
}

/** Whether they differ by a logarithm at most: 1 and log n, n and n log n, n^2 and n^2 log n count as one. */
export function isSameGrowth(a: GrowthClass, b: GrowthClass): boolean {
  return EXPONENTS[a] === EXPONENTS[b];
}
