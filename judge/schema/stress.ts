// What `olsol stress --json` prints: an input on which a solution fails, or the sizes at which it gets slow.
import { z } from 'zod';
import { Language } from './language.ts';
import { ProgramError } from './outcome.ts';
import { Reason, Verdict } from './report.ts';

const Common = {
  schema: z.literal(1),
  problem: z.strictObject({ slug: z.string(), hash: z.string() }),
  file: z.string(),
  language: Language,
  /** Set when the solution did not compile; then nothing was tested. */
  compileError: ProgramError.optional(),
};

/** A smallest failing input. Texts are whole. */
const StressFailure = z.strictObject({
  verdict: Verdict,
  reason: Reason.optional(),
  error: ProgramError.optional(),
  input: z.string(),
  expected: z.string(),
  /** Absent when the solution never came to give one. */
  output: z.string().optional(),
  /** What the solution printed besides. */
  stdout: z.string(),
  cpuMs: z.number().nonnegative(),
  limitMs: z.number().nonnegative(),
  firstInput: z.string(),
  shrinkRuns: z.int().nonnegative(),
  /** Whether nothing was left to be made smaller when shrinking ended. */
  isSmallest: z.boolean(),
  savedAs: z.string(),
});

const Difference = z.strictObject({
  ...Common,
  search: z.literal('difference'),
  seed: z.int(),
  tests: z.int().nonnegative(),
  seconds: z.number().nonnegative(),
  /** Whether the problem's validators proved the inputs legal. */
  isProven: z.boolean(),
  failure: StressFailure.optional(),
});
export type Difference = z.infer<typeof Difference>;

export const Timing = z.strictObject({
  /** The arguments that were scaled. */
  sizes: z.record(z.string(), z.number()),
  /** The part of the largest filed sizes; families are compared at equal levels. */
  level: z.number().positive(),
  samples: z.array(z.strictObject({ referenceMs: z.number(), candidateMs: z.number() })).readonly(),
  referenceMs: z.number().nonnegative(),
  candidateMs: z.number().nonnegative(),
  limitMs: z.number().nonnegative(),
  /** Candidate's CPU time over the limit; a lower bound when the run was stopped. */
  times: z.number().nonnegative(),
  /** Where the true value lies, by the scale of noise of efficiency cases. */
  interval: z.tuple([z.number(), z.number()]),
  isStopped: z.boolean(),
});
export type Timing = z.infer<typeof Timing>;

export const FamilyTimings = z.strictObject({
  /** The efficiency case that it scales. */
  case: z.string(),
  generator: z.string(),
  timings: z.array(Timing).readonly(),
  /** The smallest measured sizes at which the limit is crossed. */
  crossing: Timing.optional(),
  /** Why larger sizes were not measured. */
  end: z.enum(['whole', 'crossed', 'failed', 'refused', 'time-up']),
  verdict: Verdict.optional(),
});
export type FamilyTimings = z.infer<typeof FamilyTimings>;

const Slowest = z.strictObject({
  ...Common,
  search: z.literal('slow'),
  seconds: z.number().nonnegative(),
  families: z.array(FamilyTimings).readonly(),
  /** The level at which the families are compared, and the case of the slowest; more than one when they tie. */
  comparedAt: z.number().positive().optional(),
  worst: z.array(z.string()).readonly(),
  savedAs: z.string().optional(),
});
export type Slowest = z.infer<typeof Slowest>;

export const StressFile = z.discriminatedUnion('search', [Difference, Slowest]);
export type StressFile = z.infer<typeof StressFile>;
