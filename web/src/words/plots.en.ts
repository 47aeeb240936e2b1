// What the plots say, in English.
import type { GrowthClass } from '#judge/schema/growth';

const classes: Readonly<Record<GrowthClass, string>> = {
  '1': 'constant',
  'log n': 'log n',
  'sqrt n': '√n',
  n: 'n',
  'n log n': 'n log n',
  'n sqrt n': 'n√n',
  'n^2': 'n²',
  'n^2 log n': 'n² log n',
  'n^3': 'n³',
  'worse than n^3': 'worse than n³',
  '2^n': '2ⁿ',
};

/** Names of calls that are no function's. */
const hidden: Readonly<Record<string, string>> = {
  spread: 'copying by spread (`...`)',
  rest: 'copying the rest (`...`)',
  bigint: 'arithmetic on BigInts',
  call: 'a built-in',
};

const callText = (name: string) => hidden[name] ?? `\`${name}\``;

export const plots = {
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
  hiddenCost: (steps: string, time: string) =>
    `The steps of your code grow like ${steps}, but time like ${time}: something costs more inside the engine than it seems (memory, long strings, regular expressions).`,
  engineHelps: (steps: string, time: string) =>
    `Steps grow like ${steps}, time so far only like ${time}: the engine does this quickly at small sizes; larger ones will tell.`,
  blameLine: (line: number) => `Line ${line}`,
  goToLine: (line: number) => `Go to line ${line}`,
  blame: (growth: string, why: string, percent: string) =>
    `grows like ${growth}${why === '' ? '' : `: ${why}`}; ${percent} of the steps`,
  callInLoop: (name: string) => `${callText(name)} inside a loop`,
  callIn: (name: string, within: string) => `${callText(name)} in \`${within}\``,
  call: callText,
  loops: (depth: number) => ['a loop', 'a loop in a loop'][depth - 1] ?? `loops nested ${depth} deep`,
  inFunction: (what: string, name: string) => `${what} in \`${name}\``,
  calls: (name: string) => `calls of \`${name}\``,

  about: (time: string) => `about ${time}`,
  seconds: (count: string) => `${count} s`,
  minutes: (count: string) => `${count} min`,
  hours: (count: string) => `${count} h`,
  days: (count: string) => `${count} days`,
  years: (count: string) => `${count} years`,
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
