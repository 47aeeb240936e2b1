// A package as its author filed it: everything that is read from the folder, before anything runs.
import type { Aggregation, Checker, EfficiencyPolicy, Mode, Source } from '../problem.ts';
import type { CaseYaml, JudgeYaml } from '../schema/judge-yaml.ts';
import type { Language } from '../schema/language.ts';
import type { ProblemType, ProblemYaml, ValidatorArgs } from '../schema/package.ts';
import type { Expectation } from './expectations.ts';
import type { PackageFiles, Say } from './package-files.ts';

export type ProblemPackage = {
  readonly files: PackageFiles;
  readonly slug: string;
  /** Changes whenever anything that can change a verdict changes. */
  readonly hash: string;
  readonly warnings: readonly Say[];
  /** `problem.yaml`. */
  readonly about: ProblemYaml;
  /** `judge.yaml`; a plain package has none. */
  readonly extension: JudgeYaml | undefined;
  readonly types: readonly ProblemType[];
  readonly scoring: boolean;
  readonly mode: Mode;
  readonly checker: Checker;
  readonly efficiency: EfficiencyPolicy;
  /** By language code, such as `ko`. */
  readonly statements: Readonly<Record<string, Article>>;
  readonly editorials: Readonly<Record<string, Article>>;
  /** Graded: each gives away more than the one before. Equally many in every language. */
  readonly hints: Readonly<Record<string, readonly Article[]>>;
  /** What an editor starts with. */
  readonly templates: Readonly<Partial<Record<Language, string>>>;
  readonly secret: SecretRules;
  /** `sample` first, if it has cases, then the secret groups in the order of their names. */
  readonly groups: readonly PackageGroup[];
  readonly invalidInputs: readonly InvalidInput[];
  readonly filedOutputs: readonly FiledOutput[];
  readonly submissions: readonly PackageSubmission[];
  /** The model solutions in our languages, at most one a language. */
  readonly references: readonly Source[];
  /** Our validators; empty for a plain package. */
  readonly validators: readonly Source[];
  readonly generators: ReadonlyMap<string, Source>;
  /** Why this package cannot be judged here, each by name. */
  readonly obstacles: readonly Say[];
};

/** A statement or an editorial. `text` is absent for PDF. */
export type Article = { readonly file: string; readonly format: 'md' | 'tex' | 'pdf'; readonly text?: string };

export type SecretRules = { readonly maxScore: number | 'unbounded'; readonly aggregation: Aggregation };

export type PackageGroup = SecretRules & {
  /** `sample`, `correctness`, …; `secret` when the secret cases have no groups. */
  readonly name: string;
  /** Under data/: `sample`, `secret/correctness`, … */
  readonly path: string;
  readonly efficiency: boolean;
  readonly requirePass: readonly string[];
  readonly cases: readonly PackageCase[];
};

export type PackageCase = CaseSettings & {
  /** Within its group. */
  readonly name: string;
  /** Under data/, such as `secret/correctness/01-one-visit`. */
  readonly path: string;
  /** Undefined when the case lies on disk as `.in` and `.ans`. */
  readonly generated: CaseYaml | undefined;
  /** The files that are shown instead of `.in` and `.ans`, if any. */
  readonly shown: { readonly input: string | undefined; readonly answer: string | undefined };
  /** It comes with files that the submission reads. */
  readonly hasFiles: boolean;
};

export type CaseSettings = {
  readonly args: readonly string[];
  readonly validatorArgs: ValidatorArgs;
  readonly checkerArgs: readonly string[];
  readonly fullFeedback: boolean;
  readonly hint: string | undefined;
  readonly description: string | undefined;
};

export type InvalidInput = {
  readonly name: string;
  /** Relative to the package, with `.in`. */
  readonly file: string;
  readonly validatorArgs: ValidatorArgs;
  readonly description: string | undefined;
};

/** An output that the checker must accept (data/valid_output) or reject (data/invalid_output). */
export type FiledOutput = {
  /** Under data/, without extension; its files are `.in`, `.ans` and `.out`. */
  readonly path: string;
  readonly valid: boolean;
  readonly checkerArgs: readonly string[];
};

export type PackageSubmission = {
  /** Under submissions/, such as `accepted/fast.js`. */
  readonly file: string;
  /** The folder that it is filed in, such as `accepted`. */
  readonly folder: string;
  /** Undefined when it is not in one of our languages. */
  readonly source: Source | undefined;
  readonly modelSolution: boolean;
  readonly authors: readonly string[];
  readonly expectations: readonly Expectation[];
};
