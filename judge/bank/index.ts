// The door of the bank: problems as they lie on disk, and what can be made of them.

export { sayBreach } from './breach-text.ts';
export { type Breach, checkExpectations, type Judged } from './breaches.ts';
export { cacheFolder, hashOf, readEntry, textHash, writeEntry } from './cache.ts';
export { checkWithTool, type ToolCheck } from './check-with-tool.ts';
export { type ListedExam, listExams } from './exams.ts';
export type { Expectation } from './expectations.ts';
export { type Exported, type ExportOptions, exportPackage } from './export-package.ts';
export { type Bank, findProblem, slugsOf } from './find-problem.ts';
export { globMatches } from './glob.ts';
export { type Listed, listProblems } from './list-problems.ts';
export { type LoadTools, loadCase, loadProblem } from './load-problem.ts';
export { type NewProblem, newProblem } from './new-problem.ts';
export { openPackage } from './open-package.ts';
export type { PackageFiles, Say } from './package-files.ts';
export { languagesOf } from './package-languages.ts';
export type * from './problem-package.ts';
export { readPackage } from './read-package.ts';
export type { BuildStep, Tools } from './run-tool.ts';
export { readSamples, type Sample } from './samples.ts';
export { type MeasureBounds, type TimeBound, timeBounds, timeLimitFrom } from './time-limit.ts';
export { findRejection, type Rejection, validateInput } from './validate.ts';
