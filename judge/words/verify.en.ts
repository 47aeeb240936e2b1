// What `olsol verify` says, in English.

export const verify = {
  ok: 'ok',
  problems: (count: number) => `${count} ${count === 1 ? 'problem' : 'problems'} verified`,
  failed: (count: number) => `${count} ${count === 1 ? 'finding' : 'findings'}`,
  step: (slug: string, what: string) => `${slug}: ${what}`,
  minutesLeft: (minutes: number) => `${minutes} min left`,
  kept: (when: string) => `as proved on ${when}, nothing has changed since`,
  checkingData: 'checking the data',
  dataLine: (cases: number, invalid: number) =>
    `${cases} inputs accepted, ${invalid} invalid ones rejected, generators deterministic`,
  validatorRejects: (path: string, message: string) => `${path} is rejected by the validator: ${message}`,
  validatorAccepts: (file: string) => `${file} is filed as invalid, but every validator accepts it`,
  outputAccepted: (path: string) => `${path}.out is filed as invalid, but the checker accepts it`,
  outputRejected: (path: string) => `${path}.out is filed as valid, but the checker rejects it`,
  noInvalidInput: 'no invalid input is filed under data/invalid_input',
  notDeterministic: (path: string) => `${path}: the generator made something else the second time`,
  noPlaceholder: (file: string) => `${file} shows no samples: put {{remainingsamples}} where they belong`,
  sampleDiffers: (file: string, row: string) => `${file}: the row ${row} is not among the samples in data/sample`,
  judging: (file: string) => `judging ${file}`,
  wrongPassesSamples: (path: string) => `a wrong solution must pass the samples, but fails ${path}`,
  compileError: (message: string) => `does not compile: ${message}`,
  tooClose: (path: string, times: string, wanted: string) =>
    `${path} took ${times} of its limit; an accepted solution needs ${wanted} at most`,
  tooFast: (path: string, times: string, wanted: string) =>
    `${path} took only ${times} of its limit; a slow solution needs ${wanted} at least`,
  notClear: (path: string) => `${path}: the measurements are not clear of the limit`,
  mutating: 'judging mutants of the model solution',
  measuringGrowth: (file: string) => `measuring how ${file} grows`,
  judgingUnderLoad: (file: string) => `judging ${file} beside busy neighbours`,
  noGrowth: 'the ladder of judge.yaml gives no growth: the solution could not be run at enough sizes',
  growsOtherwise: (filed: string, got: string) => `is filed as ${filed} in judge.yaml, but grows like ${got}`,
  otherUnderLoad: (path: string, verdict: string, wanted: string) =>
    `${path} gets ${verdict} beside busy neighbours instead of ${wanted}`,
  foreign: (file: string) => `${file} is in a language that does not run here and was left out`,
};
