// What `olsol stress` says, in English.

const runsText = (runs: number) => `${runs} ${runs === 1 ? 'run' : 'runs'}`;

export const stress = {
  // Help.
  about: 'look for a small input on which a solution fails, or (--slow) for the size at which it gets too slow',
  argFile: 'a solution file (.js, .ts, .py, .cpp, .c and the like)',
  optionSeed: 'number from which all inputs are drawn; the same seed tries the same inputs (default: a random one)',
  optionTests: 'stop after this many inputs (default: 1000, or what 30 seconds allow)',
  optionSeconds: 'stop after this many seconds (default: 30, unless --tests is given)',
  optionSave: 'file for the input that was found (default: <problem>.stress.in); an existing file is never overwritten',
  optionSlow: 'look for the size and kind of input on which the solution is slowest against the model solution',
  optionJson: 'print the result as JSON',
  exitCodes: '\nExit codes: 0 nothing was found, 1 an input was found, 2 olsol could not test.',

  // While working.
  testing: (slug: string, tests: number, perSecond: string, seed: number) =>
    `${slug}: testing, ${tests} inputs, ${perSecond} a second, seed ${seed}`,
  shrinking: (slug: string, trials: number, characters: number) =>
    `${slug}: shrinking, ${runsText(trials)}, ${characters} characters`,
  timing: (slug: string, family: string, size: string) => `${slug}: timing ${family} at ${size}`,
  stopped: 'Stopped.',

  // Results.
  labels: {
    seed: 'Seed',
    tested: 'Tested',
    shrunk: 'Shrunk',
    saved: 'Saved',
    again: 'Again',
    slowest: 'Slowest',
    took: 'Time',
    note: 'Note',
  },
  found: (tests: number) => `fails on input ${tests}`,
  none: (tests: number) => `no difference from the model solution on ${tests} ${tests === 1 ? 'input' : 'inputs'}`,
  tested: (tests: number, seconds: string, perSecond: string) =>
    `${tests} ${tests === 1 ? 'input' : 'inputs'} in ${seconds} s, ${perSecond} a second`,
  shrunk: (from: number, to: number, runs: number) => `from ${from} to ${to} characters, ${runsText(runs)}`,
  irreducible: (characters: number, runs: number) =>
    `nothing to leave out of its ${characters} characters, ${runsText(runs)}`,
  notSmallest: 'Shrinking was cut short: a smaller input may exist.',
  exhausted: 'No more different small inputs could be made.',
  unproven: 'This problem has no validator that olsol can run: the inputs only look like the filed ones.',

  // --slow.
  columns: { size: 'size', times: 'of the limit' },
  crossesAt: (size: string) => `over its limit from about ${size}`,
  familyFailed: (verdict: string) => `not timed any further: ${verdict}`,
  notTimed: 'not timed: the time was up',
  familyEnds: {
    whole: 'within its limit up to the filed size',
    crossed: '',
    failed: '',
    refused: 'no input of a smaller size could be made',
    'time-up': 'within its limit; the time was up before larger sizes',
  },
  failedSomewhere: 'Wrong on some of these inputs: without --slow a small one is found.',
  nothingTimed: 'nothing could be timed',
  partOfSizes: (part: string) => (part === '' ? 'the filed sizes' : `${part} of the filed sizes`),
  slowest: (names: string, where: string, isTie: boolean) =>
    `${names}${isTie ? ' (a tie: the differences are within the spread)' : ''}, compared at ${where}`,
  allAlike: (where: string) => `no kind of input is clearly slower than the others, compared at ${where}`,
  slowTook: (seconds: string, budget: string) => `${seconds} of ${budget} s`,

  // Bad problems.
  noModel: (slug: string) => `${slug}: there is no accepted submission in a language that runs here to compare with.`,
  noFamilies: (slug: string) =>
    `${slug}: there are no generated efficiency cases with a model solution, so that there is nothing to scale.`,
  noInputs: (slug: string) => `${slug}: there are neither generators nor small hand-written inputs to make tests from.`,
  nothingLegal: (slug: string, asked: number, refused: string) =>
    `${slug}: none of ${asked} small inputs was legal${refused === '' ? '' : `; the last one: ${refused}`}. A generated case with small arguments, or a small hand-written one, would help.`,
  referenceFault: (file: string, why: string, saved: string) =>
    `submissions/${file}, the model solution, fails on a legal input: ${why}. The input is in ${saved}.`,
};
