// What an exam lets be known of a submission while it lasts.
import { z } from 'zod';
import { ProgramError } from '#judge/schema/outcome';
import { WorkState } from './run.ts';

export const Glimpse = z
  .strictObject({
    state: WorkState,
    /** Why it does not compile. */
    error: ProgramError.optional(),
    /** Groups whose results are shown: the samples, and hidden ones where the exam shows counts. */
    groups: z
      .array(z.strictObject({ name: z.string(), passed: z.int().nonnegative(), cases: z.int().nonnegative() }))
      .readonly(),
  })
  .meta({ id: 'Glimpse' });
export type Glimpse = z.infer<typeof Glimpse>;
