// Everything of one person as records, one after the other: the same on every machine and every database.

import { z } from 'zod';
import { Exam } from '#judge/schema/exam';
import { Language } from '#judge/schema/language';
import { Report, Standing } from '#judge/schema/report';
import { TestTaken } from '../schema/elsewhere.ts';
import { Goal, MonthName, SECTIONS } from '../schema/month.ts';
import { Prediction } from '../schema/prediction.ts';
import { Slug } from '../schema/problem.ts';
import { Episode, Memory, Rating } from '../schema/review.ts';
import { MAX_INPUT_CHARS, MAX_SOURCE_CHARS } from '../schema/run.ts';
import { Settings } from '../schema/settings.ts';
import { StoredRow } from './stored.ts';

const Time = z.int().nonnegative();
const Id = z.string().regex(/^[\w.-]{1,100}$/);
/** Of one problem. */
export const MOST_RATINGS = 10_000;
const Source = z.string().max(MAX_SOURCE_CHARS);

/** Comes first. Another meaning of a record raises the version. */
const ArchiveHeader = z.strictObject({
  kind: z.literal('olsol-archive'),
  version: z.literal(1),
  exportedAt: Time,
});

const ArchivedSubmission = z.strictObject({
  kind: z.literal('submission'),
  id: Id,
  problem: Slug,
  problemHash: z.string().max(200),
  language: Language,
  origin: StoredRow.shape.origin,
  createdAt: Time,
  state: StoredRow.shape.state,
  source: Source,
  report: Report.optional(),
  failure: z.string().max(10_000).optional(),
  /** The exam that it was handed in for. */
  sitting: Id.optional(),
  /** How long had been worked on the problem by then. */
  spentMs: Time.optional(),
  prediction: Prediction.optional(),
});
export type ArchivedSubmission = z.infer<typeof ArchivedSubmission>;

const ArchivedDraft = z.strictObject({
  kind: z.literal('draft'),
  problem: Slug,
  language: Language,
  source: Source,
  updatedAt: Time,
});
export type ArchivedDraft = z.infer<typeof ArchivedDraft>;

const ArchivedNote = z.strictObject({ kind: z.literal('note'), problem: Slug, text: Source, updatedAt: Time });
export type ArchivedNote = z.infer<typeof ArchivedNote>;

const ArchivedOwnCase = z.strictObject({
  kind: z.literal('own-case'),
  problem: Slug,
  id: Id,
  name: z.string().min(1).max(80),
  input: z.string().max(MAX_INPUT_CHARS),
  expected: z.string().max(MAX_INPUT_CHARS).optional(),
  updatedAt: Time,
});
export type ArchivedOwnCase = z.infer<typeof ArchivedOwnCase>;

/** How long somebody has worked on a problem. */
const ArchivedWork = z.strictObject({ kind: z.literal('work'), problem: Slug, spentMs: Time, lastAt: Time });
export type ArchivedWork = z.infer<typeof ArchivedWork>;

const ArchivedSettings = z.strictObject({ kind: z.literal('settings'), settings: Settings, updatedAt: Time });
export type ArchivedSettings = z.infer<typeof ArchivedSettings>;

/** An exam that was sat to its end. */
const ArchivedSitting = z.strictObject({
  kind: z.literal('sitting'),
  id: Id,
  template: z.string().min(1).max(60),
  exam: Exam,
  startedAt: Time,
  elapsedMs: Time,
  pausedMs: Time,
  pauses: z.int().nonnegative(),
  endedAt: Time,
  endedBy: z.enum(['finished', 'time-up']),
  problems: z
    .array(z.strictObject({ slug: Slug, flagged: z.boolean(), spentMs: Time }))
    .max(100)
    .readonly(),
});
export type ArchivedSitting = z.infer<typeof ArchivedSitting>;

/** A test that was taken elsewhere. */
const ArchivedTest = TestTaken.extend({ kind: z.literal('elsewhere'), id: Id, updatedAt: Time });
export type ArchivedTest = z.infer<typeof ArchivedTest>;

/** What a person made of a section of a month. */
const ArchivedMonthText = z.strictObject({
  kind: z.literal('month-text'),
  month: MonthName,
  section: z.enum(SECTIONS),
  text: z.string().max(20_000),
  base: z.string().max(20_000),
  tongue: z.enum(['ko', 'en']),
  updatedAt: Time,
});
export type ArchivedMonthText = z.infer<typeof ArchivedMonthText>;

const ArchivedGoals = z.strictObject({
  kind: z.literal('month-goals'),
  month: MonthName,
  goals: z.array(Goal).max(30).readonly(),
  updatedAt: Time,
});
export type ArchivedGoals = z.infer<typeof ArchivedGoals>;

/** When a problem comes back, with all its ratings, the first one first. */
const ArchivedReviews = z.strictObject({
  kind: z.literal('reviews'),
  problem: Slug,
  madeAt: Time,
  dueAt: Time,
  suspended: z.boolean(),
  last: z.strictObject({ submission: Id, standing: Standing, at: Time }),
  memory: Memory.optional(),
  episode: Episode.optional(),
  ratings: z
    .array(
      z.strictObject({
        rating: Rating,
        by: z.enum(['person', 'result']),
        ratedAt: Time,
        episode: Episode,
        memory: Memory,
      }),
    )
    .max(MOST_RATINGS)
    .readonly(),
  updatedAt: Time,
});
export type ArchivedReviews = z.infer<typeof ArchivedReviews>;

export const ArchiveRecord = z.discriminatedUnion('kind', [
  ArchiveHeader,
  ArchivedSubmission,
  ArchivedDraft,
  ArchivedNote,
  ArchivedOwnCase,
  ArchivedWork,
  ArchivedSettings,
  ArchivedSitting,
  ArchivedTest,
  ArchivedMonthText,
  ArchivedGoals,
  ArchivedReviews,
]);
export type ArchiveRecord = z.infer<typeof ArchiveRecord>;
