// Ratings as they were given: to be read, counted, and to tell what is usual.
import { type Entry, usualTime } from '../reviews/index.ts';
import { entryFrom } from './review-rows.ts';
import type { Db } from './tables.ts';

/** Of the last so many reviews the usual time is taken. */
const TIMES = 20;

export type LoggedReview = Entry & { readonly problem: string };

/** Newest first. */
export async function listReviews(
  db: Db,
  user: string,
  {
    problem,
    before,
    limit,
  }: { readonly problem?: string | undefined; readonly before?: number | undefined; readonly limit: number },
): Promise<readonly LoggedReview[]> {
  let query = db.selectFrom('reviews').selectAll().where('user_id', '=', user);
  if (problem !== undefined) query = query.where('problem', '=', problem);
  if (before !== undefined) query = query.where('reviewed_at', '<', before);
  const rows = await query
    .orderBy('reviewed_at', 'desc')
    .orderBy('problem', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ problem: row.problem, ...entryFrom(row) }));
}

/** What was rated of the reviews of this day: all, and those of problems that came back for the first time. */
export async function countReviews(
  db: Db,
  user: string,
  since: number,
): Promise<{ readonly all: number; readonly firsts: number }> {
  const { all, firsts } = await db
    .selectFrom('reviews')
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.count<number>(eb.case().when('number', '=', 2).then(1).end()).as('firsts'),
    ])
    .where('user_id', '=', user)
    .where('reviewed_at', '>=', since)
    .where('number', '>=', 2)
    .executeTakeFirstOrThrow();
  return { all, firsts };
}

/** What reviews took: those of the problem where there are enough of them, otherwise the last ones of any. */
export async function tookTimes(db: Db, user: string, problem: string): Promise<readonly number[]> {
  const query = db
    .selectFrom('reviews')
    .select(['took_ms'])
    .where('user_id', '=', user)
    .where('took_ms', 'is not', null)
    .orderBy('reviewed_at', 'desc')
    .limit(TIMES);
  const own = times(await query.where('problem', '=', problem).execute());
  return usualTime(own) === undefined ? times(await query.execute()) : own;
}

function times(rows: readonly { readonly took_ms: number | null }[]): readonly number[] {
  return rows.flatMap(({ took_ms }) => (took_ms === null ? [] : [took_ms]));
}
