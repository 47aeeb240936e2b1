// What the classes of growth are called, in Korean: formulas are the same in every language.
import { classes as en } from './growth-classes.en.ts';

export const classes: typeof en = { ...en, '1': '1(상수)', 'worse than n^3': 'n³ 초과' };
