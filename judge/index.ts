// The door of the judge.
export { BadInput } from './bad-input.ts';
export { type ComparedTimes, compareTimes } from './compare-times.ts';
export { conclude } from './conclude.ts';
export { median } from './efficiency/decision.ts';
export { judge } from './judge.ts';
export type { Progress, Surroundings } from './judging.ts';
export { readLoad } from './machine-load.ts';
export { type GrowthStep, measureGrowth } from './measure-growth.ts';
export type { CaseData, Problem, Source, TestCase, TestGroup } from './problem.ts';
export { chooseReference } from './reference.ts';
export { defaultJobs, engineOf, type OpenProblem, openRoom, type Room } from './room.ts';
export { runProgramOn } from './run-program.ts';
export { cancellable } from './sandbox/cancellable.ts';
export { createPool } from './sandbox/pool.ts';
export type { Program, Sandbox, SandboxWorker } from './sandbox/sandbox.ts';
export { summarize } from './summary.ts';
export { type Tongue, tongueOf, WORDS, type Words } from './words/words.ts';
