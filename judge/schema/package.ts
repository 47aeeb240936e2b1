// The YAML files of the Kattis problem package format 2025-09, with the format's own defaults.
import { z } from 'zod';

const Text = z.string().min(1).max(10_000);
const Texts = z.array(z.string().max(10_000)).max(1000).readonly();
const LanguageCode = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/);

const Person = z.union([
  Text,
  z.strictObject({ name: Text, email: Text.optional(), orcid: Text.optional(), kattis: Text.optional() }),
]);
const People = z
  .union([Person, z.array(Person).min(1)])
  .transform((people) =>
    (Array.isArray(people) ? people : [people]).map((who) => (typeof who === 'string' ? who : who.name)),
  );

const Credits = z.strictObject({
  authors: People.optional(),
  contributors: People.optional(),
  testers: People.optional(),
  translators: z.record(LanguageCode, People).optional(),
  packagers: People.optional(),
  acknowledgements: People.optional(),
});

const SourceEntry = z.union([
  Text.transform((name) => ({ name, url: undefined })),
  z.strictObject({ name: Text, url: Text.optional() }),
]);

export const ProblemType = z.enum(['pass-fail', 'scoring', 'multi-pass', 'interactive', 'submit-answer']);
export type ProblemType = z.infer<typeof ProblemType>;

const PackageLimits = z.strictObject({
  time_multipliers: z
    .strictObject({ ac_to_time_limit: z.number().min(1).default(2), time_limit_to_tle: z.number().min(1).default(1.5) })
    .default({ ac_to_time_limit: 2, time_limit_to_tle: 1.5 }),
  /** Seconds. */
  time_limit: z.number().positive().max(3600).optional(),
  time_resolution: z.number().positive().max(3600).default(1),
  /** MiB. */
  memory: z.int().positive().max(65_536).optional(),
  output: z.int().positive().max(1024).default(8),
  /** KiB. */
  code: z.int().positive().max(65_536).default(128),
  compilation_time: z.int().positive().default(60),
  compilation_memory: z.int().positive().default(2048),
  validation_time: z.int().positive().default(60),
  validation_memory: z.int().positive().default(2048),
  validation_output: z.int().positive().default(8),
  validation_passes: z.int().min(2).default(2),
});

/** `problem.yaml`. */
export const ProblemYaml = z.strictObject({
  problem_format_version: z.literal('2025-09'),
  type: z
    .union([ProblemType, z.array(ProblemType).min(1)])
    .transform((type) => (typeof type === 'string' ? [type] : type))
    .default(['pass-fail']),
  name: z
    .union([Text, z.record(LanguageCode, Text)])
    .transform((name): Record<string, string> => (typeof name === 'string' ? { en: name } : name)),
  uuid: Text,
  version: Text.optional(),
  credits: z
    .union([Text, Credits])
    .transform((credits) => (typeof credits === 'string' ? { authors: [credits] } : credits))
    .optional(),
  source: z
    .union([SourceEntry, z.array(SourceEntry)])
    .transform((source) => (Array.isArray(source) ? source : [source]))
    .optional(),
  license: z
    .enum(['unknown', 'public domain', 'cc0', 'cc by', 'cc by-sa', 'educational', 'permission'])
    .default('unknown'),
  rights_owner: Text.optional(),
  embargo_until: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/)
    .optional(),
  limits: PackageLimits.prefault({}),
  keywords: Texts.default([]),
  languages: z
    .union([z.literal('all'), Text, z.array(Text).min(1)])
    .transform((languages) => (typeof languages === 'string' ? [languages] : languages))
    .default(['all']),
  allow_file_writing: z.boolean().default(false),
  constants: z.record(z.string().regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/), z.union([z.number(), z.string()])).default({}),
});
export type ProblemYaml = z.infer<typeof ProblemYaml>;

const ValidatorArgs = z.union([Texts, z.record(z.string(), Texts)]);
export type ValidatorArgs = z.infer<typeof ValidatorArgs>;

/** What a test group passes on to its cases, and a case may set for itself. */
const CaseSettings = {
  args: Texts.optional(),
  input_validator_args: ValidatorArgs.optional(),
  output_validator_args: Texts.optional(),
  input_visualizer_args: Texts.optional(),
  output_visualizer_args: Texts.optional(),
  full_feedback: z.boolean().optional(),
};

/** `test_group.yaml`; which keys may stand where is checked by the bank. */
export const TestGroupYaml = z.strictObject({
  ...CaseSettings,
  max_score: z.union([z.int().nonnegative(), z.literal('unbounded')]).optional(),
  score_aggregation: z.enum(['pass-fail', 'sum', 'min']).optional(),
  static_validation_score: z.union([z.int().nonnegative(), z.literal('pass-fail')]).optional(),
  require_pass: z
    .union([Text, Texts])
    .transform((names): readonly string[] => (typeof names === 'string' ? [names] : names))
    .optional(),
  static_validator_args: Texts.optional(),
  /** Only in the directories of invalid and valid data. */
  description: z.string().optional(),
});
export type TestGroupYaml = z.infer<typeof TestGroupYaml>;

/** The YAML file beside a test case. */
export const TestCaseYaml = z.strictObject({
  ...CaseSettings,
  hint: z.string().optional(),
  description: z.string().optional(),
});
export type TestCaseYaml = z.infer<typeof TestCaseYaml>;

export const KattisVerdict = z.enum(['AC', 'WA', 'TLE', 'RTE']);
export type KattisVerdict = z.infer<typeof KattisVerdict>;

const Demands = {
  permitted: z.array(KattisVerdict).min(1).readonly().optional(),
  required: z.array(KattisVerdict).min(1).readonly().optional(),
  score: z
    .union([z.number(), z.tuple([z.number(), z.number()])])
    .transform((score): readonly [number, number] => (typeof score === 'number' ? [score, score] : score))
    .optional(),
  message: Text.optional(),
  use_for_time_limit: z.union([z.boolean(), z.enum(['lower', 'upper'])]).optional(),
};

/** What `submissions.yaml` demands of the submissions that a pattern matches, for some of the cases. */
export const DemandsYaml = z.strictObject(Demands);
export type DemandsYaml = z.infer<typeof DemandsYaml>;

/** What `submissions.yaml` says of a pattern; every key that is not known names test groups or cases. */
const SubmissionYaml = z
  .object({
    ...Demands,
    language: Text.optional(),
    entrypoint: Text.optional(),
    authors: People.optional(),
    model_solution: z.boolean().optional(),
  })
  .catchall(DemandsYaml);
export type SubmissionYaml = z.infer<typeof SubmissionYaml>;

/** `submissions/submissions.yaml`, by glob pattern. */
export const SubmissionsYaml = z.record(z.string().min(1).max(300), SubmissionYaml);
export type SubmissionsYaml = z.infer<typeof SubmissionsYaml>;
