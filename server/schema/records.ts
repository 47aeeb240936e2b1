// The records: what practice comes to. Every number is one of a selection of the history, or leads to submissions.
import { z } from 'zod';
import { Cause } from '#judge/schema/cause';
import { Language } from '#judge/schema/language';
import { Slug, Topic } from './problem.ts';

const Count = z.int().nonnegative();
const Time = z.coerce.number().int().nonnegative();
const Zone = z.string().min(1).max(60);

/** The reader's time zone, as `Asia/Seoul`: it says when a day begins. */
export const ZoneQuery = z.strictObject({ zone: Zone });

/** A day, a week or a month: `day` is the first day of it, `from` and `to` epoch milliseconds, the first one in, the last one out. */
const Span = z.strictObject({ day: z.string(), from: z.number(), to: z.number() });

/** Each day of the last 53 weeks, from Monday on. */
export const Calendar = z.strictObject({
  days: z.array(Span.extend({ submissions: Count, solved: Count })).readonly(),
});
export type Calendar = z.infer<typeof Calendar>;

const Done = { all: Count, tried: Count, solved: Count };

/** Problems, not submissions: each counts once, with its best submission. */
export const Progress = z.strictObject({
  ...Done,
  levels: z.array(z.strictObject({ level: z.int(), ...Done })).readonly(),
  topics: z.array(z.strictObject({ topic: Topic, ...Done })).readonly(),
});
export type Progress = z.infer<typeof Progress>;

const SpanQuery = z.strictObject({ from: Time.optional(), to: Time.optional() });

export const CausesQuery = SpanQuery.extend({ problem: Slug.optional() });

/** Most frequent first. */
export const CauseList = z.strictObject({
  causes: z
    .array(
      z.strictObject({
        cause: Cause,
        submissions: Count,
        /** How many there are; `most` are those with most of the submissions. */
        problems: Count,
        most: z.array(Slug).readonly(),
        lastAt: z.number(),
      }),
    )
    .readonly(),
});
export type CauseList = z.infer<typeof CauseList>;

export const LossesQuery = ZoneQuery.extend({ by: z.enum(['week', 'month']).default('week') });

/** Right submissions over time: those that lost points for efficiency, and those that did not. */
export const Losses = z.strictObject({
  spans: z.array(Span.extend({ lost: Count, solved: Count })).readonly(),
  /** Within these spans, most frequent first. */
  problems: z.array(z.strictObject({ problem: Slug, submissions: Count, lastAt: z.number() })).readonly(),
});
export type Losses = z.infer<typeof Losses>;

/** How long it took to solve a problem for the first time, the latest first. */
export const SolveTimes = z.strictObject({
  problems: z
    .array(
      z.strictObject({
        problem: Slug,
        /** As the bank has it now; absent for a problem that is there no longer, or has none. */
        level: z.int().optional(),
        /** Milliseconds between drafts, runs and submissions; pauses of more than `longestPauseMs` are left out. */
        spentMs: z.number().positive(),
        submission: z.string(),
        solvedAt: z.number(),
      }),
    )
    .readonly(),
  /** Solved without anything that tells how long it took. */
  unknown: Count,
  longestPauseMs: z.number().positive(),
});
export type SolveTimes = z.infer<typeof SolveTimes>;

/** The most used first. */
export const LanguageCounts = z.strictObject({
  languages: z
    .array(z.strictObject({ language: Language, submissions: Count, problems: Count, solved: Count }))
    .readonly(),
});
export type LanguageCounts = z.infer<typeof LanguageCounts>;
