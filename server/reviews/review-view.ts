// Cards as the page sees them: the day's queue, and what a rating would do. Pure.
import type { OpenReview, ReviewCard, ReviewItem, ReviewQueue } from '../schema/review.ts';
import { type Card, canUndo, type Entry } from './card.ts';
import { dayStart, daysBetween, isDueOn } from './day.ts';
import { choicesOf } from './scheduler.ts';

type Known = { readonly name: ReviewItem['name']; readonly level?: number | undefined };

export type QueueParts = {
  readonly cards: readonly Card[];
  /** Of the bank: what is not there cannot be reviewed. */
  readonly problems: ReadonlyMap<string, Known>;
  readonly now: number;
  readonly retention: number;
  readonly newPerDay: number;
  /** Rated today: all reviews, and those of problems that came back for the first time. */
  readonly done: { readonly all: number; readonly firsts: number };
};

const DAYS_AHEAD = 14;

export function queueOf({ cards, problems, now, retention, newPerDay, done }: QueueParts): ReviewQueue {
  const known = cards.filter(({ problem }) => problems.has(problem));
  const item = (card: Card) => itemOf(card, problems.get(card.problem) ?? { name: {} }, now);
  const active = known.filter(({ suspended }) => !suspended);
  const waiting = active.filter(isWaiting);
  const due = active.filter((card) => !isWaiting(card) && isDueOn(card.dueAt, now));
  const begun = waiting.filter(({ reviews, episode }) => reviews <= 1 && (episode?.at ?? 0) >= dayStart(now)).length;
  const firsts = due.filter(isFirst).slice(0, Math.max(0, newPerDay - done.firsts - begun));
  const shown = new Set(firsts);
  return {
    paused: false,
    due: due.filter((card) => !isFirst(card) || shown.has(card)).map(item),
    waiting: waiting.flatMap((card) => {
      const open = openReview(card, retention);
      return open === undefined ? [] : [{ ...item(card), open }];
    }),
    heldBack: due.filter(isFirst).length - firsts.length,
    doneToday: done.all,
    forecast: forecastOf(active, now),
    suspended: known.filter(({ suspended }) => suspended).map(item),
  };
}

/** What stands in the queue's place while an exam runs. */
export const PAUSED: ReviewQueue = {
  ...{ paused: true, due: [], waiting: [], heldBack: 0, doneToday: 0, forecast: [], suspended: [] },
};

export function cardView(
  card: Card,
  last: Entry | undefined,
  { now, retention }: { readonly now: number; readonly retention: number },
): ReviewCard {
  const open = openReview(card, retention);
  return {
    ...{ problem: card.problem, suspended: card.suspended, reviews: card.reviews },
    isDue: isDueOn(card.dueAt, now),
    dueInDays: daysBetween(now, card.dueAt),
    ...(open && { open }),
    ...(last && {
      rated: {
        ...{ rating: last.rating, submission: last.episode.submission, ratedAt: last.ratedAt },
        isLast: canUndo(card, last),
      },
    }),
  };
}

/** Problems that are due, wait for their rating, or are not wanted: nothing else proposes them. */
export function unavailable(cards: readonly Card[], now: number): ReadonlySet<string> {
  return new Set(
    cards.filter((card) => card.suspended || isWaiting(card) || isDueOn(card.dueAt, now)).map(({ problem }) => problem),
  );
}

/** A first one waits for nobody: its suggestion holds. */
function isWaiting({ episode, memory }: Card): boolean {
  return episode !== undefined && memory !== undefined;
}

/** Comes back for the first time. */
function isFirst({ reviews }: Card): boolean {
  return reviews <= 1;
}

function itemOf({ problem, last, dueAt, reviews }: Card, { name, level }: Known, now: number): ReviewItem {
  return {
    ...{ problem, name, reviews },
    ...(level !== undefined && { level }),
    last: { submission: last.submission, standing: last.standing, daysAgo: daysBetween(last.at, now) },
    overdueDays: daysBetween(dueAt, now),
  };
}

function openReview({ episode, memory }: Card, retention: number): OpenReview | undefined {
  if (episode === undefined) return undefined;
  const { since: _, at, ...rest } = episode;
  return { ...rest, choices: choicesOf(memory, { at, retention }), isFirst: memory === undefined };
}

function forecastOf(cards: readonly Card[], now: number): ReviewQueue['forecast'] {
  return Array.from({ length: DAYS_AHEAD }, (_, index) => {
    const [from, to] = [dayStart(now, index + 1), dayStart(now, index + 2)];
    return { day: from, due: cards.filter(({ dueAt }) => dueAt >= from && dueAt < to).length };
  });
}
