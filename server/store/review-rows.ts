// Cards and ratings as rows, and back.
import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import { Standing } from '#judge/schema/report';
import type { Card, Entry } from '../reviews/index.ts';
import { Episode, Memory, Rating } from '../schema/review.ts';
import { parsedJson, parseStored } from './stored.ts';
import type { Tables } from './tables.ts';

const EpisodeJson = z.preprocess(parsedJson, Episode);
const MemoryJson = z.preprocess(parsedJson, Memory);
const By = z.enum(['person', 'result']);

/** All of a card's columns but whose it is, and its version. */
export function cardColumns(card: Card) {
  const { madeAt, reviews, memory, dueAt, suspended, openedAt, last, episode } = card;
  return {
    ...{ problem: card.problem, made_at: madeAt, reviews, due_at: dueAt, suspended: suspended ? 1 : 0 },
    memory: memory === undefined ? null : JSON.stringify(memory),
    opened_at: openedAt ?? null,
    ...{ last_submission: last.submission, last_standing: last.standing, last_at: last.at },
    episode: episode === undefined ? null : JSON.stringify(episode),
  };
}

export function cardFrom(row: Selectable<Tables['review_cards']>): Card {
  const what = `card of ${row.problem}`;
  return {
    problem: row.problem,
    madeAt: row.made_at,
    reviews: row.reviews,
    ...(row.memory !== null && { memory: parseStored(what, MemoryJson, row.memory) }),
    dueAt: row.due_at,
    suspended: row.suspended === 1,
    ...(row.opened_at !== null && { openedAt: row.opened_at }),
    last: {
      submission: row.last_submission,
      standing: parseStored(what, Standing, row.last_standing),
      at: row.last_at,
    },
    ...(row.episode !== null && { episode: parseStored(what, EpisodeJson, row.episode) }),
  };
}

export function entryRow(user: string, problem: string, entry: Entry): Insertable<Tables['reviews']> {
  const { number, rating, by, ratedAt, episode, memory } = entry;
  return {
    ...{ user_id: user, problem, number, rating, rated_by: by, rated_at: ratedAt },
    ...{ reviewed_at: episode.at, took_ms: episode.tookMs ?? null },
    ...{ episode: JSON.stringify(episode), memory: JSON.stringify(memory) },
  };
}

export function entryFrom(row: Selectable<Tables['reviews']>): Entry {
  const what = `review of ${row.problem}`;
  return {
    number: row.number,
    rating: parseStored(what, Rating, row.rating),
    by: parseStored(what, By, row.rated_by),
    ratedAt: row.rated_at,
    episode: parseStored(what, EpisodeJson, row.episode),
    memory: parseStored(what, MemoryJson, row.memory),
  };
}
