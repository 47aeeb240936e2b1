// Why a case got its verdict, in English.

export const reasons = {
  nothing: '(nothing)',
  points: (earned: string, max: string) => `${earned}/${max} points`,
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
};
