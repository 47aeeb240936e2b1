// What the report says, in English.
import type { Protection, ProtectionDetail, Standing, Verdict } from '../schema/report.ts';

const verdicts: Readonly<Record<Verdict, string>> = {
  AC: 'accepted',
  WA: 'wrong answer',
  TLE: 'time limit exceeded',
  MLE: 'memory limit exceeded',
  OLE: 'output limit exceeded',
  RE: 'runtime error',
  CE: 'compile error',
  SK: 'skipped',
  JE: 'judge error',
};

const standings: Readonly<Record<Standing, string>> = {
  solved: 'solved',
  'efficiency-loss': 'efficiency loss',
  partial: 'partial',
  failed: 'failed',
  untried: 'untried',
};

/** By name in the package; other groups keep their names. */
const groups: Readonly<Record<string, string>> = {
  sample: 'Samples',
  correctness: 'Correctness',
  efficiency: 'Efficiency',
  secret: 'Secret tests',
};

const protections: Readonly<Record<Protection['name'], string>> = {
  isolate: 'isolate',
  'no-environment': 'empty environment',
  'node-permissions': 'Node permissions',
  'resource-limits': 'resource limits',
  'memory-watch': 'memory watch',
  'no-network': 'no network',
  'process-namespace': 'process namespace',
  'no-privileges': 'no privileges',
};

export const report = {
  verdicts,
  standings,
  groups,
  samplesPassed: 'samples passed',
  samplesFailed: 'samples failed',
  protectionDetails: {
    'fresh-isolate': 'a fresh V8 isolate for each run',
    'only-time-zone': 'none but TZ=UTC',
    'own-code-only': 'no files but its own code, no processes, no threads',
    'no-dumps-no-files': 'no core dumps, no file writing, 64 open files',
    'resident-memory': 'the memory of the process is read every 5 ms',
    'heap-limit-only': "only the engine's own heap limit holds on this system",
    'network-namespace': 'a network namespace without a network',
    'pid-namespace': 'a pid namespace: nothing survives a kill',
    'user-nobody': 'user nobody, no capabilities',
    'no-capabilities': 'no capabilities, no new privileges',
    'no-new-privileges': 'no new privileges',
    'not-on-this-system': 'not available on this system',
    'util-linux-missing': 'unshare or setpriv is not installed',
    'not-allowed-here': 'this system does not allow it',
  } satisfies Readonly<Record<ProtectionDetail, string>>,
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
  labels: {
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
  points: (earned: string, max: string) => `${earned}/${max} points`,
  nothing: '(nothing)',
  moreLines: (count: number) => `… ${count} more ${count === 1 ? 'line' : 'lines'}`,

  // Why a case got its verdict.
  different: (at: string, expected: string, found: string) => `${at}: expected ${expected}, found ${found}`,
  missing: (at: string, expected: string) =>
    at === '' ? `${expected} is missing` : `${at}: expected ${expected}, found nothing`,
  unexpected: (at: string, found: string) => (at === '' ? `unexpected ${found}` : `${at}: unexpected ${found}`),
  places: {
    value: 'value',
    length: 'length',
    lengthOf: (path: string) => `length of ${path}`,
    line: (number: string) => `line ${number}`,
    token: (number: string) => `token ${number}`,
    spaceBeforeToken: (number: string) => `space before token ${number}`,
  },
  wrong: 'wrong answer',
  checkerSays: (message: string) => `the checker says: ${message}`,
  tooSlow: (times: string) => `${times}x the limit`,
  tooSlowKilled: (seconds: string, times: string) => `over ${seconds} s, stopped at ${times}x the limit`,
  idle: (seconds: string) => `not finished after ${seconds} s of mostly waiting`,
  memory: (mib: string) => `more than ${mib} MiB of memory`,
  output: (kib: string) => `more than ${kib} KiB of output`,
  position: (line: number, column: number | undefined) =>
    column === undefined ? `line ${line}` : `line ${line}, column ${column}`,
  crashed: (detail: string) => `the process died: ${detail}`,
  withheld: 'withheld: too close to the limit to tell, counted as passed',
  groupStopped: 'not run: an earlier case of the group failed',
  groupRequires: (group: string) => `not run: ${group} must pass first`,
  notAsked: 'not run: not asked for',
  referenceFailed: (detail: string) => `the reference solution failed, no fault of yours: ${detail}`,
  judgeError: (detail: string) => `the judge failed, no fault of yours: ${detail}`,
  ofLimit: (times: string, margin: string, runs: number) => `${times}x ± ${margin} of the limit in ${runs} runs`,
  measuredAndWithheld: (measured: string) => `${measured}, withheld: counted as passed`,
  measuredLonger: 'measured longer on a noisy machine',

  // What the limits were made of, and what judged.
  caseLimits: (timeMs: string, memoryMiB: string, output: string) =>
    `CPU ${timeMs} ms, memory ${memoryMiB} MiB, output ${output}`,
  efficiencyLimit: (times: string, file: string, language: string, floorMs: string) =>
    `efficiency: ${times} times the CPU time of ${file} (${language}) on this machine, at least ${floorMs} ms`,
  otherLanguage: (reference: string, times: string, candidate: string) => `${reference}; x${times} for ${candidate}`,
  allGuards: (count: number) => `all ${count} protections active`,
  someGuards: (active: number, count: number, missing: string) =>
    `${active} of ${count} protections active; missing: ${missing}`,

  // Markdown and annotations.
  otherCases: (count: number) => `and ${count} more ${count === 1 ? 'case' : 'cases'}`,
  leftOut: (count: number) =>
    `Details of ${count} more ${count === 1 ? 'solution' : 'solutions'} are left out: the page would be too long.`,
};
