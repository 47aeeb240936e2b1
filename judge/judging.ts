// What judging one submission needs besides the submission: handed along as one value.
import type { CheckResult } from './checkers/index.ts';
import type { ReadLoad } from './efficiency/load.ts';
import type { LanguageTimes } from './language-times.ts';
import type { Problem, TestCase, TestGroup } from './problem.ts';
import type { Program, Sandbox } from './sandbox/sandbox.ts';
import type { Language } from './schema/language.ts';
import type { CaseResult, Engine } from './schema/report.ts';

/** The world around the judge. */
export type Surroundings = {
  readonly sandbox: Sandbox;
  /** Checks an output: a built-in checker on the host, a problem's own in an isolate of its own. */
  readonly check: (files: CheckedFiles) => Promise<CheckResult>;
  readonly engine: Engine;
  readonly now: () => Date;
  /** How busy the machine is; without it only the reference's own spread tells. */
  readonly readLoad?: ReadLoad;
  /** What the languages cost on this machine; the usual values when absent. */
  readonly languageTimes?: LanguageTimes;
  /** Which cases to judge; all of them when absent. */
  readonly select?: (group: TestGroup, testCase: TestCase) => boolean;
  readonly onProgress?: (progress: Progress) => void;
};

export type CheckedFiles = {
  readonly input: string;
  readonly answer: string;
  readonly output: string;
  readonly args: readonly string[];
};

/** Told after each case; `done` of `total` count cases. */
export type Progress = {
  readonly group: string;
  readonly result: CaseResult;
  readonly done: number;
  readonly total: number;
};

/** A candidate whose source has become a program. */
export type Candidate = { readonly language: Language; readonly program: Program };

/** The reference of the efficiency cases, compiled. */
export type CompiledReference = {
  readonly file: string;
  readonly language: Language;
  /** How many times its CPU time the same solution takes in the candidate's language. */
  readonly languageTimes: number;
  /** When that was measured on this machine; undefined when it is the usual value, or not needed. */
  readonly calibratedAt?: string | undefined;
  readonly program: Program;
};

export type Judging = {
  readonly problem: Problem;
  readonly candidate: Candidate;
  readonly reference: CompiledReference | undefined;
  readonly around: Surroundings;
};
