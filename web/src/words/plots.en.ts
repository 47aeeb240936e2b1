// What the plots say, in English.
import { durations } from '#judge/words/durations.en';
import { growthCauses } from '#judge/words/growth-causes.en';
import { classes } from '#judge/words/growth-classes.en';

export const plots = {
  ...growthCauses,
  ...durations,
  classes,
  // Around every plot.
  showTable: 'Table',
  failed: 'The plot could not be loaded.',
  failedHint: 'The same data is in the table.',
  retry: 'Try again',
  measure: 'Measure',
  milliseconds: 'CPU time (ms)',
  mebibytes: 'Memory (MiB)',
  /** Labels of a logarithmic axis. */
  logarithmic: (label: string) => `${label}, logarithmic`,

  growth: {
    title: (variable: string) => `How the work grows with ${variable}`,
    time: 'CPU time',
    steps: 'Steps',
    timeAxis: 'CPU time (ms)',
    stepsAxis: 'Steps counted',
    sizeAxis: (variable: string) => `Size ${variable}`,
    yours: 'Your solution',
    reference: 'Reference',
    limit: 'Limit',
    fitted: (growth: string) => `grown as ${growth}`,
    predicted: 'predicted',
    crossing: (variable: string, n: string) => `over at ${variable} ≈ ${n}`,
    describe: (sizes: number, variable: string, sentence: string) =>
      `Log-log plot over ${sizes} sizes of ${variable}. ${sentence}`,
  },

  // The sentence of the receipt.
  sure: (growth: string, percent: string, next: string) =>
    `Your solution grows like ${growth} (${percent} sure; else ${next}).`,
  byTime: 'CPU time decided this, as counted steps do not tell all.',
  atLargest: (time: string, variable: string, size: string) => `At ${variable} = ${size} it takes ${time}.`,
  referenceGrows: (growth: string, time: string) => `The reference grows like ${growth} and takes ${time} there.`,
  worse: 'Yours grows by a higher power.',
  notWorse: 'Yours grows no worse, logarithms aside.',
  crosses: (variable: string, size: string, limit: string, largest: string) =>
    `It goes over the limit from about ${variable} = ${size} on (the limit is ${limit} at ${variable} = ${largest}).`,
  staysBelow: (variable: string, limit: string, largest: string) =>
    `It stays below the limit at all sizes (${limit} at ${variable} = ${largest}).`,
  blameLine: (line: number) => `Line ${line}`,
  goToLine: (line: number) => `Go to line ${line}`,
  blame: (growth: string, why: string, percent: string) =>
    `grows like ${growth}${why === '' ? '' : `: ${why}`}; ${percent} of the steps`,
  endless: 'longer than anybody can wait',

  trend: {
    time: 'Time of the slowest test',
    memory: 'Most memory',
    ofCase: (name: string) => `Time of ${name}`,
    submissionAxis: 'Submission, oldest first',
    submission: 'No.',
    date: 'Date',
    best: 'best',
    accepted: 'passed',
    rejected: 'not passed',
    bestAt: (value: string) => `best ${value}`,
    language: 'Language and result',
    nothing: 'Nothing has been measured yet.',
    describe: (count: number, first: string, last: string, best: string) =>
      `${count} ${count === 1 ? 'submission' : 'submissions'}: first ${first}, last ${last}, best ${best}.`,
  },
};
