// What the classes of growth are called, in English.
import type { GrowthClass } from '../schema/growth.ts';

export const classes: Readonly<Record<GrowthClass, string>> = {
  '1': '1 (constant)',
  'log n': 'log n',
  'sqrt n': '√n',
  n: 'n',
  'n log n': 'n log n',
  'n sqrt n': 'n √n',
  'n^2': 'n²',
  'n^2 log n': 'n² log n',
  'n^3': 'n³',
  'worse than n^3': 'worse than n³',
  '2^n': '2ⁿ',
};
