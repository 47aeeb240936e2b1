// The door of the judge.
export { BadInput } from './bad-input.ts';
export { judge } from './judge.ts';
export type { Progress, Surroundings } from './judging.ts';
export { readLoad } from './machine-load.ts';
export type { CaseData, Problem, TestCase, TestGroup } from './problem.ts';
export { createPool } from './sandbox/pool.ts';
export { summarize } from './summary.ts';
