// A problem's card: what a result, a rating and an undo make of it. Pure; the store keeps what comes out.
import type { Standing } from '#judge/schema/report';
import type { Episode, Memory, Rating } from '../schema/review.ts';
import { isDueOn } from './day.ts';
import { nextMemory } from './scheduler.ts';
import { suggestionFor } from './suggestion.ts';

export type Card = {
  readonly problem: string;
  readonly madeAt: number;
  /** Ratings so far. */
  readonly reviews: number;
  /** Absent before the first rating: then `dueAt` follows from the suggestion. */
  readonly memory?: Memory | undefined;
  readonly dueAt: number;
  readonly suspended: boolean;
  /** When the problem was opened for the review that is due. */
  readonly openedAt?: number | undefined;
  readonly last: { readonly submission: string; readonly standing: Standing; readonly at: number };
  /** A review that was not rated yet. */
  readonly episode?: Episode | undefined;
};

/** A rating as it is kept. */
export type Entry = {
  /** Counted from 1. */
  readonly number: number;
  readonly rating: Rating;
  readonly by: 'person' | 'result';
  readonly ratedAt: number;
  readonly episode: Episode;
  readonly memory: Memory;
};

/** A submission that was judged. */
export type Result = {
  readonly submission: string;
  readonly problem: string;
  readonly standing: Standing;
  /** When it was handed in. */
  readonly at: number;
};

export type Habits = { readonly retention: number; readonly usualMs: number | undefined };

/** Longer than that nobody works on a problem without a break. */
const MOST_TOOK_MS = 3 * 3_600_000;

/** From the worst to the best. */
const ORDER: readonly Standing[] = ['untried', 'failed', 'partial', 'efficiency-loss', 'solved'];

/**
 * What a result makes of the card, or the first card of the problem. A result that is older than the last one changes nothing, so that the
 * same one never counts twice. `entry` is there when a first review that nobody rated is rated by its suggestion now.
 */
export function afterResult(
  card: Card | undefined,
  result: Result,
  habits: Habits,
): { readonly card: Card; readonly entry?: Entry } {
  const { submission, problem, standing, at } = result;
  const last = { submission, standing, at };
  if (card === undefined) {
    const episode = extended(undefined, result, undefined, habits);
    const empty = { problem, madeAt: at, reviews: 0, suspended: false, last, episode };
    return { card: { ...empty, dueAt: provisionalDue(episode, habits.retention) } };
  }
  if (at < card.last.at || submission === card.last.submission) return { card };
  const isDue = isDueOn(card.dueAt, at);
  if (card.suspended) return { card: { ...card, last } };
  if (card.episode !== undefined && card.memory === undefined && isDue) {
    const rated = afterRating(card, { rating: card.episode.suggested, by: 'result', at, retention: habits.retention });
    // Its day may not have come by what the suggestion is worth now.
    const next = afterResult({ ...rated.card, openedAt: card.openedAt }, result, habits);
    return { card: next.card, entry: rated.entry };
  }
  if (card.episode === undefined && !isDue) return { card: { ...card, last } };
  const episode = extended(card.episode, result, card.openedAt, habits);
  const dueAt = card.memory === undefined ? provisionalDue(episode, habits.retention) : card.dueAt;
  return { card: { ...card, last, episode, dueAt } };
}

export type NewRating = Pick<Entry, 'rating' | 'by'> & { readonly at: number; readonly retention: number };

/** Ends the review. There must be one. */
export function afterRating(
  card: Card,
  { rating, by, at, retention }: NewRating,
): { readonly card: Card; readonly entry: Entry } {
  const { episode, memory: before, reviews } = card;
  if (episode === undefined) throw new Error(`No review of ${card.problem} waits for a rating.`);
  // It was remembered, or not, when it was handed in, however late that is said.
  const memory = nextMemory(before, { rating, at: episode.at, retention });
  const entry: Entry = { number: reviews + 1, rating, by, ratedAt: at, episode, memory };
  const next = { ...card, reviews: reviews + 1, memory, dueAt: memory.dueAt };
  return { card: { ...next, episode: undefined, openedAt: undefined }, entry };
}

/** As it was before its last rating, which waits again. `before` is the memory after the one before that. */
export function beforeRating(card: Card, entry: Entry, before: Memory | undefined, retention: number): Card {
  const { episode, number } = entry;
  const dueAt = before?.dueAt ?? provisionalDue(episode, retention);
  return { ...card, reviews: number - 1, memory: before, dueAt, episode };
}

/** Whether the next submission begins a review. */
export function canBegin({ suspended, episode, memory, dueAt }: Card, at: number): boolean {
  const isUnderWay = episode !== undefined && memory !== undefined;
  return !suspended && !isUnderWay && isDueOn(dueAt, at);
}

/** Whether the last rating can be taken back: nothing must have begun since. */
export function canUndo(card: Card, entry: Entry | undefined): entry is Entry {
  return entry !== undefined && entry.by === 'person' && entry.number === card.reviews && card.episode === undefined;
}

function extended(
  episode: Episode | undefined,
  { submission, standing, at }: Result,
  openedAt: number | undefined,
  { usualMs }: Habits,
): Episode {
  const isBetter = episode === undefined || ORDER.indexOf(standing) > ORDER.indexOf(episode.standing);
  const isDone = episode?.standing === 'solved';
  const tries = episode === undefined ? 1 : episode.tries + (isDone ? 0 : 1);
  const best = isBetter ? standing : episode.standing;
  const tookMs = isDone ? episode.tookMs : tookOf(openedAt, at);
  const suggestion = suggestionFor({ standing: best, tries, tookMs, usualMs });
  return {
    ...{ submission, since: episode?.since ?? at, at, tries, standing: best },
    ...(tookMs !== undefined && { tookMs }),
    // What followed after the solution is no part of the review.
    ...(isDone ? { suggested: episode.suggested, reason: episode.reason } : suggestion),
  };
}

function tookOf(openedAt: number | undefined, at: number): number | undefined {
  if (openedAt === undefined || at < openedAt || at - openedAt > MOST_TOOK_MS) return undefined;
  return at - openedAt;
}

function provisionalDue({ suggested, at }: Episode, retention: number): number {
  return nextMemory(undefined, { rating: suggested, at, retention }).dueAt;
}
