// What the report says, in English.
import { protectionDetails, protections } from './protections.en.ts';
import { reasons } from './reasons.en.ts';
import { standings, verdicts } from './verdicts.en.ts';

/** By name in the package; other groups keep their names. */
const groups: Readonly<Record<string, string>> = {
  sample: 'Samples',
  correctness: 'Correctness',
  efficiency: 'Efficiency',
  secret: 'Secret tests',
};

export const report = {
  ...reasons,
  verdicts,
  standings,
  groups,
  samplesPassed: 'samples passed',
  samplesFailed: 'samples failed',
  protectionDetails,
  protections,

  // Table heads.
  heads: { cpu: 'CPU ms', limit: 'limit ms', memory: 'MiB', reference: 'ref ms', ratio: 'vs ref' },
  columns: {
    problem: 'Problem',
    file: 'File',
    result: 'Result',
    points: 'Points',
    verdict: 'Verdict',
    case: 'Case',
    note: 'Why',
  },

  // Labels.
  warnings: {
    'plain-long': (lines: readonly number[]) =>
      `long has 32 bits here, not 64 as on most judges (${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}): write long long`,
  },
  labels: {
    warning: 'Warning',
    result: 'Result',
    limits: 'Limits',
    engine: 'Engine',
    guards: 'Guards',
    input: 'input',
    expected: 'expected',
    output: 'output',
    console: 'console',
  },
  ratio: (times: string) => `${times}x`,
  moreLines: (count: number) => `… ${count} more ${count === 1 ? 'line' : 'lines'}`,

  // What the limits were made of, and what judged.
  caseLimits: (timeMs: string, memoryMiB: string, output: string) =>
    `CPU ${timeMs} ms, memory ${memoryMiB} MiB, output ${output}`,
  efficiencyLimit: (times: string, file: string, language: string, floorMs: string) =>
    `efficiency: ${times} times the CPU time of ${file} (${language}) on this machine, at least ${floorMs} ms`,
  otherLanguage: (reference: string, times: string, candidate: string, how: string) =>
    `${reference}; x${times} for ${candidate}${how === '' ? '' : `, ${how}`}`,
  usualTimes: 'the usual value, not measured here: olsol calibrate',
  measuredTimes: (date: string) => `measured here on ${date}`,
  allGuards: (count: number) => `all ${count} protections active`,
  someGuards: (active: number, count: number, missing: string) =>
    `${active} of ${count} protections active; missing: ${missing}`,

  // Markdown and annotations.
  otherCases: (count: number) => `and ${count} more ${count === 1 ? 'case' : 'cases'}`,
  leftOut: (count: number) =>
    `Details of ${count} more ${count === 1 ? 'solution' : 'solutions'} are left out: the page would be too long.`,
};
