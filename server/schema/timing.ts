// The timing report of a problem: each case's time over one's submissions. And two submissions measured against each other.
import { z } from 'zod';
import { Language } from '#judge/schema/language';
import { Standing, Verdict } from '#judge/schema/report';
import { WorkState } from './run.ts';

export const TimingReport = z
  .strictObject({
    /** Oldest first; the last hundred that were judged. */
    submissions: z
      .array(
        z.strictObject({
          id: z.string(),
          createdAt: z.number(),
          language: Language,
          standing: Standing,
          outdated: z.boolean(),
          slowestMs: z.number().nonnegative(),
          peakMiB: z.number().nonnegative(),
        }),
      )
      .readonly(),
    cases: z
      .array(
        z.strictObject({
          group: z.string(),
          name: z.string(),
          efficiency: z.boolean(),
          /** One a submission, in their order; null where it was not run. */
          runs: z
            .array(
              z
                .strictObject({ verdict: Verdict, cpuMs: z.number(), peakMiB: z.number(), limitMs: z.number() })
                .nullable(),
            )
            .readonly(),
          /** Of accepted runs. */
          bestMs: z.number().optional(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'TimingReport' });
export type TimingReport = z.infer<typeof TimingReport>;

export const NewComparison = z.strictObject({ before: z.string().max(100), after: z.string().max(100) });
export type NewComparison = z.infer<typeof NewComparison>;

/** Two submissions run in turns on the efficiency cases of their problem, in one worker. */
export const Comparison = z
  .strictObject({
    before: z.string(),
    after: z.string(),
    cases: z
      .array(
        z.strictObject({
          group: z.string(),
          name: z.string(),
          beforeMs: z.number().nonnegative(),
          afterMs: z.number().nonnegative(),
          /** after over before: 0.5 is twice as fast. */
          ratio: z.number().nonnegative(),
          interval: z.tuple([z.number(), z.number()]),
          /** `undecided`: no difference can be measured. */
          conclusion: z.enum(['faster', 'slower', 'undecided', 'not-run']),
          pairs: z.int().nonnegative(),
          /** The slower one was stopped: it takes at least so long. */
          isBound: z.boolean(),
        }),
      )
      .readonly(),
    /** Over all cases: geometric mean of the ratios, and where it lies. */
    ratio: z.number().nonnegative(),
    interval: z.tuple([z.number(), z.number()]),
    conclusion: z.enum(['faster', 'slower', 'undecided', 'not-run']),
    /** Of any case: then the ratio is at least so far from 1. */
    isBound: z.boolean(),
  })
  .meta({ id: 'Comparison' });
export type Comparison = z.infer<typeof Comparison>;

export const ComparisonStatus = z.strictObject({
  id: z.string(),
  state: WorkState,
  comparison: Comparison.optional(),
  failure: z.string().optional(),
});
