// Submissions as the history keeps them.
import { z } from 'zod';
import { Cause } from '#judge/schema/cause';
import { Language } from '#judge/schema/language';
import { Report, Score, Standing, Verdict } from '#judge/schema/report';
import { Glimpse } from './glimpse.ts';
import { Prediction } from './prediction.ts';
import { Slug } from './problem.ts';
import { MAX_SOURCE_CHARS, WorkState } from './run.ts';

export const NewSubmission = z
  .strictObject({
    problem: Slug,
    language: Language,
    source: z.string().max(MAX_SOURCE_CHARS),
    /** What the person expects. */
    prediction: Prediction.optional(),
  })
  .meta({ id: 'NewSubmission' });
export type NewSubmission = z.infer<typeof NewSubmission>;

export const SubmissionRow = z
  .strictObject({
    id: z.string(),
    problem: Slug,
    /** The problem's hash when it was judged, or handed in. */
    problemHash: z.string(),
    /** Whether the problem is another one now: then it can be judged again. */
    outdated: z.boolean(),
    language: Language,
    /** Where it came from. */
    origin: z.enum(['page', 'shell', 'import']),
    /** Epoch milliseconds. */
    createdAt: z.number(),
    state: WorkState,
    /** The efficiency receipt, which is measured after the verdict. */
    receipt: z.enum(['none', 'pending', 'done']),
    /** These are known once it is judged. */
    verdict: Verdict.optional(),
    standing: Standing.optional(),
    score: Score.optional(),
    /** CPU milliseconds of the slowest case. */
    slowestMs: z.number().nonnegative().optional(),
    peakMiB: z.number().nonnegative().optional(),
    sourceChars: z.int().nonnegative(),
    /** Milliseconds that had been worked on the problem by then, pauses left out; absent where nobody saw it. */
    spentMs: z.number().nonnegative().optional(),
    /** The exam that it was handed in for. */
    sitting: z.string().optional(),
    /** While that lasts: only what the exam shows can be had of it. */
    sealed: z.literal(true).optional(),
  })
  .meta({ id: 'SubmissionRow' });
export type SubmissionRow = z.infer<typeof SubmissionRow>;

export const Submission = SubmissionRow.extend({
  source: z.string(),
  /** Of a sealed one there is a glimpse instead. */
  report: Report.optional(),
  glimpse: Glimpse.optional(),
  /** Why it could not be judged, when it is the judge that failed. */
  failure: z.string().optional(),
  /** What was expected of it before. */
  prediction: Prediction.optional(),
}).meta({ id: 'Submission' });
export type Submission = z.infer<typeof Submission>;

const Time = z.coerce.number().int().nonnegative();

/** Any selection of the history. */
export const HistoryFilter = z.strictObject({
  problem: Slug.optional(),
  standing: Standing.optional(),
  verdict: Verdict.optional(),
  language: Language.optional(),
  /** Why points were lost. */
  cause: Cause.optional(),
  /** Of the problem, as the bank has it now. */
  level: z.coerce.number().int().min(1).max(5).optional(),
  topic: z.string().min(1).max(60).optional(),
  /** Epoch milliseconds, the first one in, the last one out. */
  from: Time.optional(),
  to: Time.optional(),
});
export type HistoryFilter = z.infer<typeof HistoryFilter>;

export const HistoryQuery = HistoryFilter.extend({
  /** Where the page before ended: its `next`. */
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type HistoryQuery = z.infer<typeof HistoryQuery>;

/** Newest first. */
export const HistoryPage = z.strictObject({
  submissions: z.array(SubmissionRow).readonly(),
  /** Of the page after this one; absent on the last one. */
  next: z.string().optional(),
});
export type HistoryPage = z.infer<typeof HistoryPage>;

/** What a selection comes to: each of its problems counts once, with its best submission. */
export const HistoryTally = z.strictObject({
  submissions: z.int().nonnegative(),
  problems: z.int().nonnegative(),
  standings: z.record(Standing, z.int().nonnegative()),
  /** "2솔, 3효율성감점". */
  summary: z.strictObject({ ko: z.string(), en: z.string() }),
});
export type HistoryTally = z.infer<typeof HistoryTally>;
