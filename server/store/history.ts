// The history: every submission, newest first, a page at a time, and what any selection of them comes to.

import type { SelectQueryBuilder } from 'kysely';
import type { Standing } from '#judge/schema/report';
import type { HistoryFilter } from '../schema/submission.ts';
import { cursorOf, placeOf } from './cursor.ts';
import { rowFrom, type StoredRow } from './stored.ts';
import type { Db, Tables } from './tables.ts';
import { type ProblemTally, problemTally, readTallies } from './tallies.ts';

export type PageRequest = HistoryFilter & { readonly after?: string | undefined; readonly limit: number };
export type StoredPage = { readonly submissions: readonly StoredRow[]; readonly next?: string };

export type StoredTally = {
  readonly submissions: number;
  /** Each problem of the selection once, with the best standing in it. */
  readonly problems: readonly { readonly problem: string; readonly standing: Standing }[];
};

/** Throws WrongCursor when `after` is no `next` of a page. */
export async function page(db: Db, user: string, { after, limit, ...filter }: PageRequest): Promise<StoredPage> {
  let query = filtered(db.selectFrom('submissions').where('user_id', '=', user), filter);
  if (after !== undefined) {
    const { createdAt, id } = placeOf(after);
    query = query.where((eb) => eb(eb.refTuple('created_at', 'id'), '<', eb.tuple(createdAt, id)));
  }
  // One more than asked for tells whether there is a next page.
  const newestFirst = query.orderBy('created_at', 'desc').orderBy('id', 'desc');
  const rows = await newestFirst
    .limit(limit + 1)
    .selectAll()
    .execute();
  const submissions = rows.slice(0, limit).map(rowFrom);
  const last = submissions.at(-1);
  return rows.length > limit && last !== undefined ? { submissions, next: cursorOf(last) } : { submissions };
}

export async function tally(db: Db, user: string, { from, to, ...filter }: HistoryFilter): Promise<StoredTally> {
  const ofEach =
    from === undefined && to === undefined
      ? await readTallies(db, user, filter)
      : await countTallies(db, user, { from, to, ...filter });
  return {
    submissions: ofEach.reduce((sum, { submissions }) => sum + submissions, 0),
    problems: ofEach.map(({ problem, standing }) => ({ problem, standing })),
  };
}

/** Counts are kept for all time only: a span of time is counted when it is asked for. */
async function countTallies(db: Db, user: string, filter: HistoryFilter): Promise<readonly ProblemTally[]> {
  const rows = await db
    // By itself first: otherwise SQLite reads everything of the person in the order of problems, to save itself the grouping.
    .with(
      (cte) => cte('selected').materialized(),
      (within) =>
        filtered(within.selectFrom('submissions').where('user_id', '=', user), filter).select([
          'problem',
          'standing_rank',
        ]),
    )
    .selectFrom('selected')
    .groupBy('problem')
    .select((eb) => ['problem', eb.fn.max('standing_rank').as('rank'), eb.fn.countAll<number>().as('submissions')])
    .execute();
  return rows.map(problemTally);
}

function filtered<Row>(
  query: SelectQueryBuilder<Tables, 'submissions', Row>,
  { from, to, ...equal }: HistoryFilter,
): SelectQueryBuilder<Tables, 'submissions', Row> {
  let narrowed = query;
  for (const name of ['problem', 'standing', 'verdict', 'language'] as const) {
    const wanted = equal[name];
    if (wanted !== undefined) narrowed = narrowed.where(name, '=', wanted);
  }
  if (from !== undefined) narrowed = narrowed.where('created_at', '>=', from);
  if (to !== undefined) narrowed = narrowed.where('created_at', '<', to);
  return narrowed;
}
