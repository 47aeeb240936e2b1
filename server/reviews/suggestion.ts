// Which rating a review's result suggests, and why. Pure.
import type { Standing } from '#judge/schema/report';
import type { Rating, RatingReason } from '../schema/review.ts';

export type ReviewResult = {
  /** The best of the review. */
  readonly standing: Standing;
  /** Submissions up to the one that solved it, or all. */
  readonly tries: number;
  readonly tookMs: number | undefined;
  /** What is usual for this person; undefined when there is too little to say. */
  readonly usualMs: number | undefined;
};

export function suggestionFor({ standing, tries, tookMs, usualMs }: ReviewResult): {
  readonly suggested: Rating;
  readonly reason: RatingReason;
} {
  if (standing === 'partial') return { suggested: 'again', reason: { code: 'partial' } };
  if (standing === 'efficiency-loss') return { suggested: 'hard', reason: { code: 'efficiency-loss' } };
  if (standing !== 'solved') return { suggested: 'again', reason: { code: 'failed' } };
  if (tries > 1) return { suggested: 'good', reason: { code: 'attempts', count: tries } };
  if (tookMs === undefined || usualMs === undefined) return { suggested: 'good', reason: { code: 'at-once' } };
  return tookMs > usualMs
    ? { suggested: 'good', reason: { code: 'slow', tookMs, usualMs } }
    : { suggested: 'easy', reason: { code: 'quick', tookMs, usualMs } };
}

const FEWEST_TIMES = 3;

/** The median of what reviews took so far; undefined as long as there are fewer than three. */
export function usualTime(tookMs: readonly number[]): number | undefined {
  if (tookMs.length < FEWEST_TIMES) return undefined;
  const sorted = tookMs.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? 0;
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? at(middle) : Math.round((at(middle - 1) + at(middle)) / 2);
}
