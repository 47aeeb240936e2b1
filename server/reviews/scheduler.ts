// When a problem comes back after a rating: FSRS, in whole days and without chance, so that the same ratings give the same days.
import { type CardInput, createEmptyCard, type FSRS, fsrs, type Grade, Rating as Grades, State } from 'ts-fsrs';
import type { Memory, Rating } from '../schema/review.ts';

/** Whoever practises for a test should have seen everything again within a year. */
const MOST_DAYS = 365;

const GRADES: Readonly<Record<Rating, Grade>> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
};
const DAY_MS = 86_400_000;

/** What is known after the rating of a review at this moment. `retention` is the part of problems that one wants to still know. */
export function nextMemory(
  before: Memory | undefined,
  { rating, at, retention }: { readonly rating: Rating; readonly at: number; readonly retention: number },
): Memory {
  const { card } = schedulerFor(retention).next(cardOf(before, at), at, GRADES[rating]);
  const { stability, difficulty, lapses, due } = card;
  return { stability, difficulty, lapses, reviewedAt: at, dueAt: due.getTime() };
}

/** Days from the review to the next one, for each rating. */
export function choicesOf(
  before: Memory | undefined,
  { at, retention }: { readonly at: number; readonly retention: number },
): Readonly<Record<Rating, { readonly days: number }>> {
  const of = (rating: Rating) => {
    const { dueAt } = nextMemory(before, { rating, at, retention });
    return { days: Math.round((dueAt - at) / DAY_MS) };
  };
  return { again: of('again'), hard: of('hard'), good: of('good'), easy: of('easy') };
}

const known = new Map<number, FSRS>();

function schedulerFor(retention: number): FSRS {
  const found = known.get(retention);
  if (found !== undefined) return found;
  const made = fsrs({
    request_retention: retention,
    maximum_interval: MOST_DAYS,
    enable_fuzz: false,
    // Nobody writes the same program again after ten minutes.
    enable_short_term: false,
  });
  known.set(retention, made);
  return made;
}

function cardOf(memory: Memory | undefined, at: number): CardInput {
  // A clock that was put back must not make the time since the last review negative.
  if (memory === undefined) return createEmptyCard(at);
  const { stability, difficulty, lapses, reviewedAt, dueAt } = memory;
  return {
    ...{ stability, difficulty, lapses, due: dueAt, state: State.Review },
    ...{ reps: 1, elapsed_days: 0, learning_steps: 0 },
    scheduled_days: Math.max(0, Math.round((dueAt - reviewedAt) / DAY_MS)),
    last_review: Math.min(reviewedAt, at),
  };
}
