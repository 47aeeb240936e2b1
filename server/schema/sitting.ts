// Exams as the page offers them, and sittings: one person's time with one of them.
import { z } from 'zod';
import { Exam, ExamShows } from '#judge/schema/exam';
import { Language } from '#judge/schema/language';
import { Score, Standing } from '#judge/schema/report';
import { Glimpse } from './glimpse.ts';
import { Slug } from './problem.ts';

const Names = z.strictObject({ ko: z.string(), en: z.string() });
const TemplateKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const Level = z.int().min(1).max(5);

/** What is known of an exam before it begins: not which problems it has. */
export const ExamRow = z
  .strictObject({
    key: TemplateKey,
    name: Names,
    about: Names.optional(),
    minutes: z.int().positive(),
    problems: z.int().positive(),
    maxPoints: z.number().positive(),
    /** All when absent. */
    languages: z.array(Language).readonly().optional(),
    shows: ExamShows,
    counts: z.enum(['best', 'last']),
    pause: z.boolean(),
    /** How often it was sat to the end, and the most points. */
    sat: z.int().nonnegative(),
    bestPoints: z.number().nonnegative().optional(),
  })
  .meta({ id: 'ExamRow' });
export type ExamRow = z.infer<typeof ExamRow>;

export const ExamList = z.strictObject({
  exams: z.array(ExamRow).readonly(),
  /** Templates that cannot be read, and why. */
  broken: z.array(z.strictObject({ key: z.string(), message: z.string() })).readonly(),
  /** The sitting that lasts. */
  running: z.string().optional(),
});
export type ExamList = z.infer<typeof ExamList>;

/** An exam of one's own: a problem for each level, chosen at random. */
export const OwnExam = z.strictObject({
  levels: z.array(Level).min(1).max(20).readonly(),
  /** Only problems with one of these topics; all when empty. */
  topics: z.array(z.string().min(1).max(60)).max(50).readonly().default([]),
  minutes: z
    .int()
    .min(1)
    .max(24 * 60),
  shows: ExamShows.default('samples'),
  counts: z.enum(['best', 'last']).default('best'),
  pause: z.boolean().default(false),
});
export type OwnExam = z.infer<typeof OwnExam>;

/** Begins a sitting: of a template, or of an exam of one's own. */
export const NewSitting = z
  .union([z.strictObject({ template: TemplateKey }), z.strictObject({ own: OwnExam })])
  .meta({ id: 'NewSitting' });
export type NewSitting = z.infer<typeof NewSitting>;

const SittingProblem = z.strictObject({
  slug: Slug,
  name: z.record(z.string(), z.string()),
  level: z.int().optional(),
  weight: z.number().positive(),
  flagged: z.boolean(),
  /** How long it was the open one. */
  spentMs: z.number().nonnegative(),
  attempts: z.int().nonnegative(),
  /** While it lasts: of the last submission. */
  glimpse: Glimpse.optional(),
  /** Afterwards. */
  result: z
    .strictObject({
      standing: Standing,
      score: Score,
      points: z.number().nonnegative(),
      /** The submission that counts. */
      counted: z.string().optional(),
      /** Submissions that are still being judged. */
      pending: z.int().nonnegative(),
    })
    .optional(),
});
export type SittingProblem = z.infer<typeof SittingProblem>;

export const SittingResult = z.strictObject({
  points: z.number().nonnegative(),
  maxPoints: z.number().positive(),
  /** "2솔, 3효율성감점". */
  summary: Names,
  /** Submissions that are still being judged: it may get better. */
  pending: z.int().nonnegative(),
});
export type SittingResult = z.infer<typeof SittingResult>;

export const Sitting = z
  .strictObject({
    id: z.string(),
    template: z.string(),
    exam: Exam,
    state: z.enum(['running', 'paused', 'ended']),
    /** Epoch milliseconds. */
    startedAt: z.number(),
    endedAt: z.number().optional(),
    endedBy: z.enum(['finished', 'time-up']).optional(),
    /** Without pauses. */
    elapsedMs: z.number().nonnegative(),
    durationMs: z.number().positive(),
    pauses: z.int().nonnegative(),
    pausedMs: z.number().nonnegative(),
    problems: z.array(SittingProblem).readonly(),
    /** Once it has ended. */
    result: SittingResult.optional(),
  })
  .meta({ id: 'Sitting' });
export type Sitting = z.infer<typeof Sitting>;

/** The one that lasts; nothing when there is none. */
export const RunningSitting = z.strictObject({ sitting: Sitting.optional() });

/** Newest first. */
export const SittingList = z.strictObject({
  sittings: z.array(Sitting).readonly(),
  /** Of the page after this one; absent on the last one. */
  next: z.number().optional(),
});
export type SittingList = z.infer<typeof SittingList>;

export const SittingQuery = z.strictObject({
  before: z.coerce.number().int().nonnegative().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** What the person does with a problem: opens it, or flags it to come back to. */
export const TouchProblem = z.strictObject({ open: z.literal(true).optional(), flagged: z.boolean().optional() });
