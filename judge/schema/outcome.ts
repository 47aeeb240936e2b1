// What the sandbox saw of one run. It knows nothing of right or wrong answers.
import { z } from 'zod';

/** An error in the candidate's program; line and column count from 1 in the candidate's own source. */
export const ProgramError = z.strictObject({
  message: z.string(),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
});
export type ProgramError = z.infer<typeof ProgramError>;

export const Outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('returned'), output: z.string() }),
  z.strictObject({ kind: z.literal('threw'), error: ProgramError }),
  /** Stopped at a limit far beyond the verdict's; `cpuMs` of the measurement tells whether it worked or idled. */
  z.strictObject({ kind: z.literal('timed-out') }),
  z.strictObject({ kind: z.literal('out-of-memory') }),
  z.strictObject({ kind: z.literal('output-limit') }),
  /** The process that held the isolate died without a limit being passed. */
  z.strictObject({ kind: z.literal('crashed'), reason: z.string() }),
]);
export type Outcome = z.infer<typeof Outcome>;

const Measurement = z.strictObject({
  cpuMs: z.number().nonnegative(),
  wallMs: z.number().nonnegative(),
  peakMiB: z.number().nonnegative(),
});
export type Measurement = z.infer<typeof Measurement>;

export const Run = z.strictObject({
  outcome: Outcome,
  measurement: Measurement,
  /** What the program printed besides its answer (console.error; console.log too in function mode), capped. */
  printed: z.string(),
  /** Of a metered program: what each of its units counted. */
  counts: z.array(z.number().nonnegative()).readonly().optional(),
});
export type Run = z.infer<typeof Run>;
