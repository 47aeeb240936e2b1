// What results, ratings and undoing make of a problem's card, day by day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from '#judge/schema/report';
import type { Rating } from '#server/schema/review';
import {
  afterRating,
  afterResult,
  beforeRating,
  type Card,
  canUndo,
  dayStart,
  daysBetween,
  type Entry,
  isDueOn,
  type Result,
} from '../../../server/reviews/index.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** At noon. */
const START = new Date(2027, 0, 15, 12).getTime();
const HABITS = { retention: 0.9, usualMs: undefined };

let ids = 0;
const result = (at: number, standing: Standing = 'solved'): Result => ({
  submission: `s${++ids}`,
  problem: 'sum',
  standing,
  at,
});
const made = (standing: Standing, at = START) => afterResult(undefined, result(at, standing), HABITS).card;
const next = (card: Card, at: number, standing: Standing = 'solved') => afterResult(card, result(at, standing), HABITS);
const rated = (card: Card, rating: Rating, at: number) =>
  afterRating(card, { rating, by: 'person', at, retention: HABITS.retention });
const days = (card: Card) => Math.round((card.dueAt - card.last.at) / DAY);

describe('a new card', () => {
  it('comes back by the suggestion, without any rating', () => {
    const standings = ['failed', 'partial', 'efficiency-loss', 'solved'] as const;
    expect(standings.map((standing) => days(made(standing)))).toEqual([1, 1, 2, 3]);
  });

  it('follows what is handed in until it is due, the best of it', () => {
    const solved = next(made('failed'), START + HOUR).card;
    expect(solved.episode).toMatchObject({ tries: 2, standing: 'solved', suggested: 'good' });
    expect(days(solved)).toBe(3);
    const worse = next(solved, START + 2 * HOUR, 'failed').card;
    expect(worse.episode).toMatchObject({ tries: 2, standing: 'solved', suggested: 'good' });
  });

  it('that nobody rated is rated by its suggestion when it comes back', () => {
    const { card, entry } = next(made('failed'), START + DAY);
    expect(entry).toMatchObject({ number: 1, rating: 'again', by: 'result', episode: { standing: 'failed' } });
    expect(card).toMatchObject({ reviews: 1, episode: { tries: 1, standing: 'solved' } });
  });
});

describe('a review', () => {
  const learned = rated(made('solved'), 'good', START).card;
  const due = START + 3 * DAY;

  it('begins only when the problem is due, at whatever hour of the day', () => {
    expect(next(learned, due - DAY).card.episode).toBeUndefined();
    expect(next(learned, due - 7 * HOUR).card.episode).toMatchObject({ tries: 1 });
  });

  it('waits for its rating as long as it takes, and never counts twice', () => {
    const once = next(learned, due, 'failed').card;
    const later = next(once, due + 5 * DAY);
    expect(later.entry).toBeUndefined();
    expect(later.card).toMatchObject({ reviews: 1, episode: { tries: 2, standing: 'solved', since: due } });
    const { card } = rated(later.card, 'good', due + 6 * DAY);
    expect(card).toMatchObject({ reviews: 2, memory: { reviewedAt: due + 5 * DAY } });
    expect(() => rated(card, 'good', due)).toThrow();
  });

  it('again comes back the next day, easy later than good, good later than hard', () => {
    const open = next(learned, due).card;
    const intervals = (['again', 'hard', 'good', 'easy'] as const).map((rating) => days(rated(open, rating, due).card));
    expect(intervals).toEqual(intervals.toSorted((a, b) => a - b));
    expect([intervals[0], new Set(intervals).size]).toEqual([1, 4]);
  });

  it('a suspended problem has none', () => {
    const suspended = { ...learned, suspended: true };
    expect(next(suspended, due).card).toMatchObject({ suspended: true, episode: undefined, last: { at: due } });
  });

  it('its time counts from opening the problem, up to three hours', () => {
    const took = (openedAt: number) => next({ ...learned, openedAt }, due).card.episode?.tookMs;
    expect([due - HOUR, due - 4 * HOUR, due + HOUR].map(took)).toEqual([HOUR, undefined, undefined]);
  });

  it('a rating taken back leaves what was there before', () => {
    const open = next(learned, due).card;
    const { card, entry } = rated(open, 'easy', due + HOUR);
    expect(canUndo(card, entry)).toBe(true);
    expect(beforeRating(card, entry, learned.memory, HABITS.retention)).toEqual(open);
    expect(canUndo(next(card, card.dueAt).card, entry)).toBe(false);
    const first = rated(made('solved'), 'easy', START);
    expect(beforeRating(first.card, first.entry, undefined, HABITS.retention).memory).toBeUndefined();
  });
});

describe('whatever comes, in whatever order', () => {
  const Step = fc.record({
    days: fc.nat({ max: 40 }),
    standing: fc.constantFrom('failed', 'partial', 'efficiency-loss', 'solved' as Standing),
    rating: fc.option(fc.constantFrom<Rating>('again', 'hard', 'good', 'easy'), { nil: undefined }),
  });

  it('every rating counts once, every result at most once, and undoing all leads back', () => {
    fc.assert(
      fc.property(fc.array(Step, { minLength: 1, maxLength: 12 }), (steps) => {
        let at = START;
        let card: Card | undefined;
        const entries: Entry[] = [];
        for (const step of steps) {
          at += step.days * DAY + 1;
          const one = result(at, step.standing);
          const noted = afterResult(card, one, HABITS);
          expect(afterResult(noted.card, one, HABITS).card).toBe(noted.card);
          if (noted.entry) entries.push(noted.entry);
          card = noted.card;
          if (step.rating === undefined || card.episode === undefined) continue;
          const { card: closed, entry } = rated(card, step.rating, at);
          expect(beforeRating(closed, entry, card.memory, HABITS.retention)).toEqual({ ...card, openedAt: undefined });
          entries.push(entry);
          card = closed;
        }
        expect(card?.reviews).toBe(entries.length);
        expect(entries.map(({ number }) => number)).toEqual(entries.map((_, i) => i + 1));
        const counted = entries.map(({ episode }) => episode.submission);
        expect(new Set(counted).size).toBe(counted.length);
        expect(card?.dueAt).toBeGreaterThan(card?.memory?.reviewedAt ?? START - 1);
      }),
    );
  });
});

describe('a day of practice', () => {
  const at = (day: number, hour: number) => new Date(2027, 0, day, hour).getTime();

  it('begins at four in the morning', () => {
    expect(dayStart(at(15, 3))).toBe(at(14, 4));
    expect(dayStart(at(15, 4))).toBe(at(15, 4));
    expect(daysBetween(at(15, 23), at(16, 3))).toBe(0);
    expect(daysBetween(at(15, 3), at(15, 5))).toBe(1);
    expect(daysBetween(at(16, 5), at(15, 5))).toBe(0);
  });

  it('what is due in the evening is due from its beginning', () => {
    expect(isDueOn(at(16, 23), at(16, 5))).toBe(true);
    expect(isDueOn(at(16, 23), at(16, 3))).toBe(false);
  });
});
