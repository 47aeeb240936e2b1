// A run: a program on samples, on inputs of one's own, or on a secret case that may be revealed. It is not a submission: nothing of it is kept.
import { z } from 'zod';
import { Language } from '#judge/schema/language';
import { ProgramError } from '#judge/schema/outcome';
import { Reason, Verdict } from '#judge/schema/report';
import { Slug } from './problem.ts';

export const MAX_SOURCE_CHARS = 512 * 1024;
export const MAX_INPUT_CHARS = 256 * 1024;
const MAX_INPUTS = 50;

/** Which input: a sample, a text of one's own, or a secret case (answered only when the settings reveal them). */
export const RunInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sample'), name: z.string().min(1).max(200) }),
  z.strictObject({
    kind: z.literal('own'),
    name: z.string().min(1).max(200),
    input: z.string().max(MAX_INPUT_CHARS),
    /** What should come out; without it, what the model solution puts out. */
    expected: z.string().max(MAX_INPUT_CHARS).optional(),
  }),
  z.strictObject({ kind: z.literal('secret'), group: z.string().min(1).max(200), name: z.string().min(1).max(200) }),
]);
export type RunInput = z.infer<typeof RunInput>;

export const NewRun = z
  .strictObject({
    problem: Slug,
    language: Language,
    source: z.string().max(MAX_SOURCE_CHARS),
    inputs: z.array(RunInput).min(1).max(MAX_INPUTS).readonly(),
  })
  .meta({ id: 'NewRun' });
export type NewRun = z.infer<typeof NewRun>;

/** A text that may be cut: `omitted` characters are missing at its end. */
export const Excerpt = z.strictObject({ text: z.string(), omitted: z.int().nonnegative() });
export type Excerpt = z.infer<typeof Excerpt>;

export const RunResult = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('ran'),
      /** Position in the request's `inputs`. */
      index: z.int().nonnegative(),
      name: z.string(),
      /** AC without `compared` says only that the program ended well. */
      verdict: Verdict,
      compared: z.boolean(),
      input: Excerpt,
      /** Absent when there is nothing to compare with. */
      expected: Excerpt.optional(),
      expectedBy: z.enum(['problem', 'person', 'model']).optional(),
      output: Excerpt,
      /** What was printed besides the answer: console.error, and console.log in function mode. */
      printed: z.string(),
      cpuMs: z.number().nonnegative(),
      peakMiB: z.number().nonnegative(),
      limitMs: z.number().nonnegative(),
      reason: Reason.optional(),
      error: ProgramError.optional(),
    }),
    /** An input of one's own that the problem's validator refuses. */
    z.strictObject({
      kind: z.literal('refused'),
      index: z.int().nonnegative(),
      name: z.string(),
      message: z.string(),
    }),
  ])
  .meta({ id: 'RunResult' });
export type RunResult = z.infer<typeof RunResult>;

export const WorkState = z.enum(['queued', 'running', 'done', 'cancelled', 'failed']);
export type WorkState = z.infer<typeof WorkState>;

export const RunStatus = z
  .strictObject({
    id: z.string(),
    state: WorkState,
    results: z.array(RunResult).readonly(),
    /** The compiler's words: then there are no results. */
    error: ProgramError.optional(),
    /** Why it failed, when it is the judge that failed. */
    failure: z.string().optional(),
  })
  .meta({ id: 'RunStatus' });
export type RunStatus = z.infer<typeof RunStatus>;

export const Accepted = z.strictObject({ id: z.string() });
