// Reviews: when a problem comes back, how the last time went, and what to practise next.
import { z } from 'zod';
import { Standing } from '#judge/schema/report';
import { Slug, Topic } from './problem.ts';

export const Rating = z.enum(['again', 'hard', 'good', 'easy']);
export type Rating = z.infer<typeof Rating>;

const Time = z.int().nonnegative();
const Id = z.string().min(1).max(100);
const Days = z.int().nonnegative();
const Names = z.record(z.string(), z.string());

/** Why a rating is suggested, free of language. */
export const RatingReason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.enum(['failed', 'partial', 'efficiency-loss']) }),
  /** Solved, but not with the first submission. */
  z.strictObject({ code: z.literal('attempts'), count: z.int().positive() }),
  /** Solved with the first one, in so long from when it was opened; `usualMs` is the person's own median. */
  z.strictObject({ code: z.enum(['slow', 'quick']), tookMs: Time, usualMs: Time }),
  /** Solved with the first one; nobody knows how long it took, or what is usual. */
  z.strictObject({ code: z.literal('at-once') }),
]);
export type RatingReason = z.infer<typeof RatingReason>;

/** One review that was not rated yet: all submissions since the problem was due. */
export const Episode = z.strictObject({
  /** The last submission. */
  submission: Id,
  /** When the first one and the last one were handed in. */
  since: Time,
  at: Time,
  /** Submissions up to the one that solved it, or all. */
  tries: z.int().positive(),
  /** The best of them. */
  standing: Standing,
  /** From opening the problem to the solution, where that is known. */
  tookMs: Time.optional(),
  suggested: Rating,
  reason: RatingReason,
});
export type Episode = z.infer<typeof Episode>;

/** What the scheduler knows after a rating. */
export const Memory = z.strictObject({
  stability: z.number().positive(),
  difficulty: z.number().min(1).max(10),
  lapses: z.int().nonnegative(),
  /** When the review was that this follows from, and when the next one is due. */
  reviewedAt: Time,
  dueAt: Time,
});
export type Memory = z.infer<typeof Memory>;

const LastResult = z.strictObject({
  submission: z.string(),
  standing: Standing,
  /** Days of practice since then, by the server's clock. */
  daysAgo: Days,
});

const ReviewItem = z.strictObject({
  problem: Slug,
  name: Names,
  level: z.int().optional(),
  last: LastResult,
  /** So long it is due already; 0 today. */
  overdueDays: Days,
  /** How often it was rated. */
  reviews: z.int().nonnegative(),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

const Choices = z.record(Rating, z.strictObject({ days: Days }));

/** A review that waits for its rating, and what each rating would do. */
const OpenReview = Episode.omit({ since: true, at: true }).extend({
  choices: Choices,
  /** The first one of this problem: without a rating the suggestion holds. */
  isFirst: z.boolean(),
});
export type OpenReview = z.infer<typeof OpenReview>;

export const ReviewQueue = z
  .strictObject({
    /** An exam runs: nothing of this is shown meanwhile. */
    paused: z.boolean(),
    due: z.array(ReviewItem).readonly(),
    /** Reviewed, but not rated yet. */
    waiting: z.array(ReviewItem.extend({ open: OpenReview })).readonly(),
    /** Due for the first time, kept for the next days by the limit of new ones. */
    heldBack: z.int().nonnegative(),
    doneToday: z.int().nonnegative(),
    /** The next days, from tomorrow on; each by its first moment in epoch milliseconds. */
    forecast: z.array(z.strictObject({ day: z.number(), due: z.int().nonnegative() })).readonly(),
    suspended: z.array(ReviewItem).readonly(),
  })
  .meta({ id: 'ReviewQueue' });
export type ReviewQueue = z.infer<typeof ReviewQueue>;

export const ReviewCard = z
  .strictObject({
    problem: Slug,
    suspended: z.boolean(),
    isDue: z.boolean(),
    /** Days until it is due; 0 when it is. */
    dueInDays: Days,
    reviews: z.int().nonnegative(),
    open: OpenReview.optional(),
    /** The last rating. */
    rated: z
      .strictObject({
        rating: Rating,
        submission: z.string(),
        /** Epoch milliseconds. */
        ratedAt: z.number(),
        /** Whether it can be taken back. */
        isLast: z.boolean(),
      })
      .optional(),
  })
  .meta({ id: 'ReviewCard' });
export type ReviewCard = z.infer<typeof ReviewCard>;

/** Nothing as long as nothing was judged, and while an exam runs. */
export const MaybeReviewCard = z.strictObject({ card: ReviewCard.optional() });

export const Rate = z.strictObject({
  rating: Rating,
  /** The review's last submission: a rating of what is not there any more is refused. */
  submission: Id,
});
export type Rate = z.infer<typeof Rate>;

export const Suspend = z.strictObject({ suspended: z.boolean() });

export const ReviewLog = z.strictObject({
  reviews: z
    .array(
      z.strictObject({
        problem: Slug,
        rating: Rating,
        suggested: Rating,
        /** `result`: nobody rated it before the problem was due again, so the suggestion held. */
        by: z.enum(['person', 'result']),
        submission: z.string(),
        standing: Standing,
        tries: z.int().positive(),
        reviewedAt: z.number(),
        ratedAt: z.number(),
        dueAt: z.number(),
      }),
    )
    .readonly(),
});
export type ReviewLog = z.infer<typeof ReviewLog>;

export const ReviewLogQuery = z.strictObject({
  problem: Slug.optional(),
  /** Epoch milliseconds: reviews before that. */
  before: z.coerce.number().int().nonnegative().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Why a problem is proposed. */
const NextReason = z.discriminatedUnion('code', [
  /** Solved but for the efficiency points. */
  z.strictObject({ code: z.literal('only-efficiency') }),
  /** Not solved in an exam. */
  z.strictObject({ code: z.literal('exam') }),
  /** So many submissions to problems of the topic lost efficiency points, or failed. */
  z.strictObject({ code: z.enum(['efficiency', 'failures']), topic: Topic, count: z.int().positive() }),
  z.strictObject({ code: z.literal('long-ago'), topic: Topic, days: z.int().positive() }),
  z.strictObject({ code: z.enum(['new-topic', 'next-level']), topic: Topic.optional(), level: z.int() }),
]);
export type NextReason = z.infer<typeof NextReason>;

const NextProblem = z.strictObject({
  problem: Slug,
  name: Names,
  level: z.int().optional(),
  reason: NextReason,
});

/** The best first. */
export const NextProblems = z
  .strictObject({ paused: z.boolean(), problems: z.array(NextProblem).readonly() })
  .meta({ id: 'NextProblems' });
export type NextProblems = z.infer<typeof NextProblems>;
