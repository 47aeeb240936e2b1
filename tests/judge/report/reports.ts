// Reports made by hand, for the exporters to render.
import type { CaseResult, EfficiencyResult, GroupResult, Report } from '../../../judge/schema/report.ts';

export function caseOf(name: string, parts: Partial<CaseResult> = {}): CaseResult {
  return { name, verdict: 'AC', cpuMs: 1.9, wallMs: 2.4, peakMiB: 38.2, limitMs: 2000, ...parts };
}

export function groupOf(name: string, cases: readonly CaseResult[], parts: Partial<GroupResult> = {}): GroupResult {
  return { name, efficiency: name === 'efficiency', verdict: 'AC', cases, ...parts };
}

const PROTECTIONS: Report['protections'] = [
  { name: 'isolate', active: true, detail: 'fresh-isolate' },
  { name: 'no-environment', active: true, detail: 'only-time-zone' },
];

export function reportOf(parts: Partial<Report> = {}): Report {
  return {
    problem: { slug: 'stampfree', hash: 'abc', name: { ko: '도장 가득, 공짜 한 잔', en: 'Full Card, Free Cup' } },
    language: 'javascript',
    file: 'slow.js',
    judgedAt: '2026-03-04T05:06:07.890Z',
    engine: { olsol: '0.1.0', node: '24.21.0', platform: 'linux x64' },
    limits: { timeMs: 2000, memoryMiB: 512, outputKiB: 8192, sourceKiB: 128 },
    standing: 'solved',
    verdict: 'AC',
    score: { earned: 100, max: 100 },
    groups: [],
    protections: PROTECTIONS,
    ...parts,
  };
}

const timing: EfficiencyResult = {
  decision: 'fail',
  referenceMs: 104.2,
  reference: 'accepted/fast.js',
  referenceLanguage: 'javascript',
  timesReference: 3,
  languageTimes: 1,
  floorMs: 60,
  timesLimit: 4.165,
  timesLimitInterval: [3.05, 5.69],
  ratio: 12.5,
  interval: [9.16, 17.06],
  runs: 2,
  samples: [{ referenceMs: 104.2, candidateMs: 1302 }],
  load: { spread: 0, noisy: false },
  measuredLonger: false,
};

/** So many pairs about as many times the limit. */
function measured(
  decision: EfficiencyResult['decision'],
  times: number,
  margin: number,
  pairs: number,
): EfficiencyResult {
  const samples = Array.from({ length: pairs }, () => ({ referenceMs: 100, candidateMs: 300 * times }));
  const around = (middle: number): [number, number] => [middle * (1 - margin), middle * (1 + margin)];
  return {
    ...timing,
    decision,
    referenceMs: 100,
    timesLimit: times,
    timesLimitInterval: around(times),
    ratio: times * 3,
    interval: around(times * 3),
    runs: pairs * 2,
    samples,
  };
}

/** All correct, too slow in two of three efficiency cases. */
export const slow: Report = reportOf({
  standing: 'efficiency-loss',
  verdict: 'TLE',
  score: { earned: 73.333333, max: 100 },
  groups: [
    groupOf('sample', [caseOf('1'), caseOf('2', { stdout: 'visits: 3\n' })]),
    groupOf('correctness', [caseOf('01-one-visit'), caseOf('02-nobody-comes-back', { cpuMs: 12.4, peakMiB: 41.7 })], {
      score: { earned: 60, max: 60 },
    }),
    groupOf(
      'efficiency',
      [
        caseOf('01-all-distinct', {
          verdict: 'TLE',
          cpuMs: 1302.3,
          limitMs: 312.6,
          reason: { code: 'too-slow', times: 4.165 },
          efficiency: timing,
        }),
        caseOf('02-few-customers', {
          cpuMs: 304,
          limitMs: 300,
          reason: { code: 'withheld' },
          efficiency: measured('withheld', 1.013, 0.1, 9),
        }),
        caseOf('03-random', {
          verdict: 'TLE',
          cpuMs: 6204,
          limitMs: 310,
          reason: { code: 'too-slow-killed', overMs: 6204, times: 20.01 },
          efficiency: { ...timing, ratio: 60, interval: [44, 82] },
        }),
      ],
      { verdict: 'TLE', score: { earned: 13.333333, max: 40 } },
    ),
  ],
});

/** TypeScript against a reference in JavaScript, close to the limit on both sides, and on a busy machine. */
export const near: Report = reportOf({
  language: 'typescript',
  file: 'near.ts',
  standing: 'efficiency-loss',
  verdict: 'TLE',
  score: { earned: 80, max: 100 },
  groups: [
    groupOf(
      'efficiency',
      [
        caseOf('01-fast', { cpuMs: 240, limitMs: 300, efficiency: measured('pass', 0.82, 0.06, 4) }),
        caseOf('02-slow', {
          verdict: 'TLE',
          cpuMs: 430,
          limitMs: 300,
          reason: { code: 'too-slow', times: 1.42 },
          efficiency: measured('fail', 1.42, 0.14, 5),
        }),
        caseOf('03-close', {
          cpuMs: 304,
          limitMs: 300,
          reason: { code: 'withheld' },
          efficiency: {
            ...measured('withheld', 1.02, 0.03, 15),
            load: { steal: 0.08, running: 4.2, spread: 0.14, noisy: true },
            measuredLonger: true,
          },
        }),
      ],
      { verdict: 'TLE', score: { earned: 20, max: 40 } },
    ),
  ],
});

/** A failed sample, a crash, a skipped group, and a judge that broke. */
export const broken: Report = reportOf({
  language: 'typescript',
  file: 'first try.ts',
  standing: 'partial',
  verdict: 'JE',
  score: { earned: 20, max: 100 },
  groups: [
    groupOf(
      'sample',
      [
        caseOf('1', {
          verdict: 'WA',
          reason: { code: 'different', at: '[1]', expected: '2', found: '3' },
          shown: { input: '[1,2,1]\n2\n', expected: '[1,2]\n', output: '[1,3]' },
          stdout: '::error::도장 1\u001b[31m\n도장 2\n',
        }),
      ],
      { verdict: 'WA' },
    ),
    groupOf(
      'correctness',
      [
        caseOf('01-one-visit'),
        caseOf('02-empty', {
          verdict: 'RE',
          error: { message: "TypeError: Cannot read properties of undefined (reading 'length')", line: 3, column: 14 },
        }),
        caseOf('03-한글-이름', { verdict: 'MLE', peakMiB: 513, reason: { code: 'memory', limitMiB: 512 } }),
        caseOf('04', {
          verdict: 'JE',
          cpuMs: 0,
          peakMiB: 0,
          limitMs: 0,
          reason: { code: 'judge-error', detail: 'no worker' },
        }),
      ],
      { verdict: 'JE', score: { earned: 20, max: 60 } },
    ),
    groupOf(
      'efficiency',
      [
        caseOf('01', {
          verdict: 'SK',
          cpuMs: 0,
          peakMiB: 0,
          limitMs: 0,
          reason: { code: 'group-requires', group: 'correctness' },
        }),
      ],
      { verdict: 'SK', score: { earned: 0, max: 40 } },
    ),
  ],
  protections: [
    ...PROTECTIONS,
    { name: 'no-network', active: false, detail: 'util-linux-missing' },
    { name: 'process-namespace', active: false, detail: 'util-linux-missing' },
  ],
});

export const uncompiled: Report = reportOf({
  file: 'typo.js',
  standing: 'failed',
  verdict: 'CE',
  score: { earned: 0, max: 100 },
  error: { message: "Unexpected token ')'\n  return (;\n          ^", line: 2, column: 11 },
});
