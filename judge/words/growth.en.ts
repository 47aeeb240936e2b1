// What the efficiency receipt says, in English.
import { durations } from './durations.en.ts';
import { growthCauses } from './growth-causes.en.ts';
import { classes } from './growth-classes.en.ts';

export const growth = {
  ...growthCauses,
  ...durations,
  classes,
  labels: {
    growth: 'Growth',
    reference: 'Reference',
    limit: 'Crossing',
    blame: 'Blame',
    notes: 'Note',
    lines: 'Hot lines',
  },
  sure: (growth: string, percent: string, next: string) => `${growth} (${percent} % sure; else ${next})`,
  byTime: 'by CPU time',
  atLargest: (time: string, variable: string, size: string) => `${time} at ${variable} = ${size}`,
  milliseconds: (count: string) => `${count} ms`,
  endless: 'no end in sight',
  crosses: (variable: string, size: string, limit: string, largest: string) =>
    `over the limit from about ${variable} = ${size} on (it is ${limit} at ${variable} = ${largest})`,
  staysBelow: (variable: string, limit: string, largest: string) =>
    `none: below the limit at all sizes (it is ${limit} at ${variable} = ${largest})`,
  worse: 'grows by a higher power than the reference',
  notWorse: 'grows no worse than the reference, logarithms aside',
  blame: (line: number, growth: string, why: string, percent: string) =>
    `line ${line} grows like ${growth}${why === '' ? '' : `: ${why}`}; ${percent} % of the steps`,
  hotLines: (lines: readonly string[], variable: string, size: string) =>
    `${lines.join(' · ')} (of the steps at ${variable} = ${size})`,
  hotLine: (line: number, percent: string) => `line ${line}: ${percent} %`,
  yours: 'your solution',
  theReference: 'the reference',
  countedSteps: (steps: string) => `${steps} steps`,
  noLadder: 'no growth: the problem files no ladder of sizes in judge.yaml',
  tooLittle: 'no growth: the solution could not be run at enough sizes',
};
