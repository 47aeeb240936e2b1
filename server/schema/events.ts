// What a person who waits is told, by Server-Sent Events: `event` is the type, `data` the value as JSON. Every stream ends with `ended`.
import { z } from 'zod';
import { Growth } from '#judge/schema/growth';
import { ProgramError } from '#judge/schema/outcome';
import { CaseResult, Report } from '#judge/schema/report';
import { Glimpse } from './glimpse.ts';
import { RunResult } from './run.ts';
import { Comparison } from './timing.ts';

export const WorkEvent = z
  .discriminatedUnion('type', [
    /** So many pieces of work come first. Told again whenever the number changes. */
    z.strictObject({ type: z.literal('queued'), ahead: z.int().nonnegative() }),
    /** Also told when work starts anew after a restart of the server: what was shown before no longer counts. */
    z.strictObject({ type: z.literal('started') }),
    /** Test data that is made on first use. */
    z.strictObject({ type: z.literal('building'), done: z.int().nonnegative(), total: z.int().nonnegative() }),
    /** A language is made ready on its first use on this machine, which takes seconds. */
    z.strictObject({ type: z.literal('preparing'), prepared: z.enum(['python', 'clang']) }),
    /** All cases that will be judged, before any of them is. */
    z.strictObject({
      type: z.literal('planned'),
      groups: z
        .array(
          z.strictObject({
            name: z.string(),
            efficiency: z.boolean(),
            maxScore: z.number().optional(),
            cases: z.array(z.string()).readonly(),
          }),
        )
        .readonly(),
    }),
    z.strictObject({
      type: z.literal('case'),
      group: z.string(),
      result: CaseResult,
      done: z.int().nonnegative(),
      total: z.int().nonnegative(),
    }),
    /** The verdict of a submission. A receipt may still follow. */
    z.strictObject({ type: z.literal('judged'), report: Report }),
    /** In its place while an exam lasts: what the exam lets be known. */
    z.strictObject({ type: z.literal('glimpsed'), glimpse: Glimpse }),
    /** While the receipt is measured. */
    z.strictObject({ type: z.literal('measuring'), who: z.enum(['candidate', 'reference']), n: z.number() }),
    z.strictObject({ type: z.literal('growth'), growth: Growth }),
    /** One input of a run. */
    z.strictObject({ type: z.literal('result'), result: RunResult }),
    /** Of a run whose program does not compile. */
    z.strictObject({ type: z.literal('not-compiled'), error: ProgramError }),
    /** One pair of a comparison. */
    z.strictObject({ type: z.literal('pair'), done: z.int().nonnegative(), total: z.int().nonnegative() }),
    z.strictObject({ type: z.literal('compared'), comparison: Comparison }),
    z.strictObject({
      type: z.literal('ended'),
      state: z.enum(['done', 'cancelled', 'failed']),
      /** Why the judge failed. */
      failure: z.string().optional(),
    }),
  ])
  .meta({ id: 'WorkEvent' });
export type WorkEvent = z.infer<typeof WorkEvent>;
