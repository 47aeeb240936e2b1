// A loaded problem, as judging needs it. Where it came from (folder, zip, database) is the bank's business.
import type { Language } from './schema/language.ts';
import type { Limits } from './schema/limits.ts';
import type { Signature } from './schema/signature.ts';

export type Problem = {
  readonly slug: string;
  /** Name by language code. */
  readonly name: Readonly<Record<string, string>>;
  /** Changes whenever anything that can change a verdict changes. */
  readonly hash: string;
  readonly mode: Mode;
  readonly scoring: boolean;
  readonly limits: Limits;
  readonly checker: Checker;
  readonly efficiency: EfficiencyPolicy;
  /** The filed accepted solutions that are marked as model, at most one a language. */
  readonly references: readonly Reference[];
  /** `sample` first, then the secret groups in the order of their names. */
  readonly groups: readonly TestGroup[];
  /** How its inputs grow, for receipts; absent when the package files no ladder. */
  readonly growth?: GrowthCourse;
  /** The score of all secret groups, and how it is made of theirs. */
  readonly secret: { readonly maxScore: number | 'unbounded'; readonly aggregation: Aggregation };
};

export type Mode = { readonly kind: 'stdio' } | { readonly kind: 'function'; readonly signature: Signature };

export type Checker =
  | { readonly kind: 'exact' | 'tokens' | 'unordered' | 'set' }
  | { readonly kind: 'custom'; readonly source: Source };

/** A program as its author wrote it. */
export type Source = { readonly file: string; readonly language: Language; readonly text: string };

/** `file` is the path under submissions/. */
export type Reference = Source;

export type EfficiencyPolicy = {
  /** The limit is this many times the reference's CPU time … */
  readonly timesReference: number;
  /** … but never below this. */
  readonly floorMs: number;
};

export type GrowthCourse = {
  /** What the problem calls the size, such as `n`. */
  readonly variable: string;
  /** Rising; the last one is the largest that the problem asks for. */
  readonly sizes: readonly number[];
  /** The input of a size, built on first need; undefined when the generator makes none of that size. */
  readonly load: (n: number) => Promise<Omit<CaseData, 'answer'> | undefined>;
};

export type Aggregation = 'pass-fail' | 'sum' | 'min';

export type TestGroup = {
  /** `sample`, `correctness`, …; `secret` when the secret cases have no groups. */
  readonly name: string;
  /** Its cases are timed against the reference. */
  readonly efficiency: boolean;
  readonly maxScore: number | 'unbounded';
  readonly aggregation: Aggregation;
  /** Names of groups that must be all accepted before this one is run. */
  readonly requirePass: readonly string[];
  readonly cases: readonly TestCase[];
};

export type TestCase = {
  /** Name within its group, such as `03-all-equal`. */
  readonly name: string;
  /** Arguments for the submission (`process.argv` from 2 on). */
  readonly args: readonly string[];
  /** Flags for the checker. */
  readonly checkerArgs: readonly string[];
  /** Samples, and cases that ask for it: input and expected output may be shown. */
  readonly fullFeedback: boolean;
  /** The case's texts for a submission in this language; builds generated data on first need. */
  readonly load: (language: Language) => Promise<CaseData>;
};

/** `id` names the input's content: equal ids mean equal inputs. */
export type CaseData = { readonly id: string; readonly input: string; readonly answer: string };
