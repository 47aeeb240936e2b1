// Reviews: when problems come back, changed in the transactions that store what was found out about submissions; and the log of ratings.
import type { Report } from '#judge/schema/report';
import {
  afterRating,
  afterResult,
  beforeRating,
  type Card,
  canBegin,
  canUndo,
  dayStart,
  type Entry,
  type Result,
  usualTime,
} from '../reviews/index.ts';
import type { Rating } from '../schema/review.ts';
import { cardRow, changeCard, lastEntries } from './review-cards.ts';
import { tookTimes } from './review-log.ts';
import { cardFrom } from './review-rows.ts';
import { getSettings } from './settings.ts';
import type { Db } from './tables.ts';

/** Undefined when the submission says nothing of what a person remembers: it did not compile, or the judge failed. */
export function resultOf(
  { id, problem, created_at: at }: { readonly id: string; readonly problem: string; readonly created_at: number },
  { standing, verdict }: Pick<Report, 'standing' | 'verdict'>,
): Result | undefined {
  if (standing === 'untried' || verdict === 'CE' || verdict === 'JE') return undefined;
  return { submission: id, problem, standing, at };
}

/** A submission was judged, or opened after its exam. */
export async function noteResult(tx: Db, user: string, result: Result | undefined): Promise<void> {
  if (result === undefined) return;
  const { reviewRetention: retention } = await getSettings(tx, user);
  const usualMs = usualTime(await tookTimes(tx, user, result.problem));
  await changeCard(tx, user, result.problem, result.at, (card) => afterResult(card, result, { retention, usualMs }));
}

export async function getCard(db: Db, user: string, problem: string): Promise<{ card?: Card; last?: Entry }> {
  const row = await cardRow(db, user, problem);
  if (row === undefined) return {};
  const last = await lastEntries(db, user, problem, 1);
  return { card: cardFrom(row), ...(last[0] && { last: last[0] }) };
}

/** All of them: at most one for each problem of the bank. */
export async function listCards(db: Db, user: string): Promise<readonly Card[]> {
  const rows = await db
    .selectFrom('review_cards')
    .selectAll()
    .where('user_id', '=', user)
    .orderBy('due_at')
    .orderBy('problem')
    .execute();
  return rows.map(cardFrom);
}

export type RatingWanted = { readonly rating: Rating; readonly submission: string; readonly at: number };

/** False when that review does not wait for a rating: it was rated already, or went on. */
export async function rateReview(
  db: Db,
  user: string,
  problem: string,
  { rating, submission, at }: RatingWanted,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const { reviewRetention: retention } = await getSettings(tx, user);
    return changeCard(tx, user, problem, at, (card) =>
      card?.episode?.submission === submission ? afterRating(card, { rating, by: 'person', at, retention }) : undefined,
    );
  });
}

/** Takes the last rating back. False when there is none, or something has begun since. */
export async function undoRating(db: Db, user: string, problem: string, at: number): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const { reviewRetention: retention } = await getSettings(tx, user);
    const [last, before] = await lastEntries(tx, user, problem, 2);
    const isChanged = await changeCard(tx, user, problem, at, (card) =>
      card !== undefined && canUndo(card, last)
        ? { card: beforeRating(card, last, before?.memory, retention) }
        : undefined,
    );
    if (isChanged && last !== undefined)
      await tx
        .deleteFrom('reviews')
        .where('user_id', '=', user)
        .where('problem', '=', problem)
        .where('number', '=', last.number)
        .execute();
    return isChanged;
  });
}

/** False when nothing was judged of this problem yet. */
export async function suspendCard(
  db: Db,
  user: string,
  problem: string,
  { suspended, at }: { readonly suspended: boolean; readonly at: number },
): Promise<boolean> {
  return db
    .transaction()
    .execute((tx) => changeCard(tx, user, problem, at, (card) => card && { card: { ...card, suspended } }));
}

/** The person begins with what is due; what was begun today goes on. */
export async function openCard(db: Db, user: string, problem: string, at: number): Promise<void> {
  await db.transaction().execute((tx) =>
    changeCard(tx, user, problem, at, (card) => {
      const isBegun = card?.openedAt !== undefined && card.openedAt >= dayStart(at);
      return card === undefined || !canBegin(card, at) || isBegun ? undefined : { card: { ...card, openedAt: at } };
    }),
  );
}

/** The results that an archive brought: the newest one of each problem counts. */
export async function noteImported(tx: Db, user: string, results: readonly Result[]): Promise<void> {
  const newest = new Map<string, Result>();
  for (const result of results) {
    const known = newest.get(result.problem);
    if (known === undefined || known.at <= result.at) newest.set(result.problem, result);
  }
  for (const result of newest.values()) await noteResult(tx, user, result);
}
