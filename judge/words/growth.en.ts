// What the efficiency receipt says, in English.
import type { GrowthClass } from '../schema/growth.ts';

const classes: Readonly<Record<GrowthClass, string>> = {
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

/** Names that are no function's. */
const hidden: Readonly<Record<string, string>> = {
  spread: 'copying by spread (`...`)',
  rest: 'copying the rest (`...`)',
  bigint: 'arithmetic on BigInts',
  call: 'a built-in',
};

const callText = (name: string) => hidden[name] ?? `\`${name}\``;

export const growth = {
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
  about: (time: string) => `about ${time}`,
  milliseconds: (count: string) => `${count} ms`,
  seconds: (count: string) => `${count} s`,
  minutes: (count: string) => `${count} min`,
  hours: (count: string) => `${count} h`,
  days: (count: string) => `${count} days`,
  years: (count: string) => `${count} years`,
  endless: 'no end in sight',
  crosses: (variable: string, size: string, limit: string, largest: string) =>
    `over the limit from about ${variable} = ${size} on (it is ${limit} at ${variable} = ${largest})`,
  staysBelow: (variable: string, limit: string, largest: string) =>
    `none: below the limit at all sizes (it is ${limit} at ${variable} = ${largest})`,
  worse: 'grows by a higher power than the reference',
  notWorse: 'grows no worse than the reference, logarithms aside',
  blame: (line: number, growth: string, why: string, percent: string) =>
    `line ${line} grows like ${growth}${why === '' ? '' : `: ${why}`}; ${percent} % of the steps`,
  callInLoop: (name: string) => `${callText(name)} inside a loop`,
  callIn: (name: string, within: string) => `${callText(name)} in \`${within}\``,
  call: callText,
  loops: (depth: number) => ['a loop', 'a loop in a loop'][depth - 1] ?? `loops nested ${depth} deep`,
  inFunction: (what: string, name: string) => `${what} in \`${name}\``,
  calls: (name: string) => `calls of \`${name}\``,
  hiddenCost: (steps: string, time: string) =>
    `the steps of your code grow like ${steps}, but time like ${time}: something costs more inside the engine than it seems (memory, long strings, regular expressions)`,
  engineHelps: (steps: string, time: string) =>
    `steps grow like ${steps}, time so far only like ${time}: the engine does this quickly at small sizes; larger ones will tell`,
  hotLines: (lines: readonly string[], variable: string, size: string) =>
    `${lines.join(' · ')} (of the steps at ${variable} = ${size})`,
  hotLine: (line: number, percent: string) => `line ${line}: ${percent} %`,
  yours: 'your solution',
  theReference: 'the reference',
  countedSteps: (steps: string) => `${steps} steps`,
  noLadder: 'no growth: the problem files no ladder of sizes in judge.yaml',
  tooLittle: 'no growth: the solution could not be run at enough sizes',
};
