// The history: every submission, newest first, a page at a time, and what any selection of them comes to.

import type { Standing } from '#judge/schema/report';
import { cursorOf, placeOf } from './cursor.ts';
import { causeRows, type StoredFilter, selected } from './history-selection.ts';
import { rowFrom, type StoredRow } from './stored.ts';
import type { Db } from './tables.ts';
import { type ProblemTally, problemTally, readTallies } from './tallies.ts';

export type PageRequest = StoredFilter & { readonly after?: string | undefined; readonly limit: number };
export type StoredPage = { readonly submissions: readonly StoredRow[]; readonly next?: string };

export type StoredTally = {
  readonly submissions: number;
  /** Each problem of the selection once, with the best standing in it. */
  readonly problems: readonly { readonly problem: string; readonly standing: Standing }[];
};

/** Throws WrongCursor when `after` is no `next` of a page. */
export async function page(db: Db, user: string, { after, limit, ...filter }: PageRequest): Promise<StoredPage> {
  const [all, { at, id: idColumn }] = selected(db, user, filter);
  let query = all;
  if (after !== undefined) {
    const { createdAt, id } = placeOf(after);
    query = query.where((eb) => eb(eb.refTuple(at, idColumn), '<', eb.tuple(createdAt, id)));
  }
  // One more than asked for tells whether there is a next page.
  const newestFirst = query.orderBy(at, 'desc').orderBy(idColumn, 'desc');
  const rows = await newestFirst
    .limit(limit + 1)
    .selectAll('submissions')
    .execute();
  const submissions = rows.slice(0, limit).map(rowFrom);
  const last = submissions.at(-1);
  return rows.length > limit && last !== undefined ? { submissions, next: cursorOf(last) } : { submissions };
}

export async function tally(db: Db, user: string, filter: StoredFilter): Promise<StoredTally> {
  const ofEach = await tallies(db, user, filter);
  return {
    submissions: ofEach.reduce((sum, { submissions }) => sum + submissions, 0),
    problems: ofEach.map(({ problem, standing }) => ({ problem, standing })),
  };
}

function tallies(db: Db, user: string, filter: StoredFilter): Promise<readonly ProblemTally[]> {
  const { from, to, cause } = filter;
  if (cause !== undefined) return causeTallies(db, user, filter);
  return from === undefined && to === undefined ? readTallies(db, user, filter) : countTallies(db, user, filter);
}

/** Everything that can be asked for stands with the causes: no submission is looked at. */
async function causeTallies(db: Db, user: string, filter: StoredFilter): Promise<readonly ProblemTally[]> {
  const { from, to, ...timeless } = filter;
  let query = causeRows(db, user, timeless);
  // The sum keeps SQLite from the index by time: by their key the rows lie as they are grouped, and need no sorting.
  if (from !== undefined) query = query.where((eb) => eb(eb('causes.created_at', '+', 0), '>=', from));
  if (to !== undefined) query = query.where((eb) => eb(eb('causes.created_at', '+', 0), '<', to));
  const rows = await query
    .groupBy('problem')
    .select((eb) => ['problem', eb.fn.max('standing_rank').as('rank'), eb.fn.countAll<number>().as('submissions')])
    .execute();
  return rows.map(problemTally);
}

/** Counts are kept for all time only: a span of time is counted when it is asked for. */
async function countTallies(db: Db, user: string, filter: StoredFilter): Promise<readonly ProblemTally[]> {
  const rows = await db
    // By itself first: otherwise SQLite reads everything of the person in the order of problems, to save itself the grouping.
    .with(
      (cte) => cte('selected').materialized(),
      (within) => selected(within, user, filter)[0].select(['submissions.problem', 'submissions.standing_rank']),
    )
    .selectFrom('selected')
    .groupBy('problem')
    .select((eb) => ['problem', eb.fn.max('standing_rank').as('rank'), eb.fn.countAll<number>().as('submissions')])
    .execute();
  return rows.map(problemTally);
}
