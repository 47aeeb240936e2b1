// What can be predicted. The compiler sees to it that nothing is left out.
import type { GrowthClass } from '#judge/schema/growth';
import type { Prediction } from '#server/schema/prediction';

const EVERY_OUTCOME: Readonly<Record<Prediction['standing'], true>> = {
  solved: true,
  'efficiency-loss': true,
  partial: true,
  failed: true,
};
/** The best first. */
export const OUTCOMES = Object.keys(EVERY_OUTCOME) as readonly Prediction['standing'][];

/** By how fast they grow: a number as a key would come before all others. */
const EVERY_GROWTH: Readonly<Record<GrowthClass, number>> = {
  '1': 0,
  'log n': 1,
  'sqrt n': 2,
  n: 3,
  'n log n': 4,
  'n sqrt n': 5,
  'n^2': 6,
  'n^2 log n': 7,
  'n^3': 8,
  'worse than n^3': 9,
  '2^n': 10,
};
/** Slowest growth first. */
export const GROWTH_NAMES = (Object.keys(EVERY_GROWTH) as GrowthClass[]).toSorted(
  (a, b) => EVERY_GROWTH[a] - EVERY_GROWTH[b],
) as readonly GrowthClass[];
