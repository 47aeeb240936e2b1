// How many submissions there are of each sort, kept beside them: each transaction that adds or judges a submission changes it too.
import type { Standing } from '#judge/schema/report';
import { orNone, type StoredFilter } from './history-selection.ts';
import { rankOf, standingOfRank } from './ranks.ts';
import type { Db, Tables } from './tables.ts';

export type Sort = Omit<Tables['tallies'], 'submissions' | 'standing_rank' | 'verdict'> & {
  readonly standing: Standing;
  /** Undefined until it is judged. */
  readonly verdict?: string | undefined;
};

export type ProblemTally = { readonly problem: string; readonly standing: Standing; readonly submissions: number };

const MOST_ROWS = 500;

/** Adds to the counts. Always in one order, so that two transactions never wait for each other. */
export async function changeTallies(db: Db, changes: readonly (readonly [Sort, number])[]): Promise<void> {
  const rows = [...sumBySort(changes).values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    await db
      .insertInto('tallies')
      .values(rows.slice(from, from + MOST_ROWS))
      .onConflict((conflict) =>
        conflict
          .columns(['user_id', 'problem', 'language', 'standing_rank', 'verdict'])
          .doUpdateSet((eb) => ({ submissions: eb('tallies.submissions', '+', eb.ref('excluded.submissions')) })),
      )
      .execute();
  }
}

/** Of each problem the best standing of the submissions that the filter lets through, and how many they are. */
export async function readTallies(
  db: Db,
  user: string,
  { standing, problems, ...equal }: Omit<StoredFilter, 'from' | 'to' | 'cause'>,
): Promise<readonly ProblemTally[]> {
  let query = db
    .selectFrom('tallies')
    .select((eb) => [
      'problem',
      eb.fn.max('standing_rank').as('rank'),
      eb.fn.sum<number>('submissions').as('submissions'),
    ])
    .where('user_id', '=', user)
    .where('submissions', '>', 0)
    .groupBy('problem');
  if (standing !== undefined) query = query.where('standing_rank', '=', rankOf(standing));
  if (problems !== undefined) query = query.where('problem', 'in', orNone(problems));
  for (const name of ['problem', 'verdict', 'language'] as const) {
    const wanted = equal[name];
    if (wanted !== undefined) query = query.where(name, '=', wanted);
  }
  return (await query.execute()).map(problemTally);
}

/** How many submissions to each problem ended how. */
export async function standingCounts(db: Db, user: string): Promise<readonly ProblemTally[]> {
  const rows = await db
    .selectFrom('tallies')
    .select((eb) => ['problem', 'standing_rank as rank', eb.fn.sum<number>('submissions').as('submissions')])
    .where('user_id', '=', user)
    .where('submissions', '>', 0)
    .groupBy(['problem', 'standing_rank'])
    .execute();
  return rows.map(problemTally);
}

export function problemTally(row: { problem: string; rank: number; submissions: number }): ProblemTally {
  return { problem: row.problem, standing: standingOfRank(row.rank), submissions: row.submissions };
}

function sumBySort(changes: readonly (readonly [Sort, number])[]): Map<string, Tables['tallies']> {
  const sums = new Map<string, Tables['tallies']>();
  for (const [{ user_id, problem, language, standing, verdict = '' }, change] of changes) {
    const row = { user_id, problem, language, standing_rank: rankOf(standing), verdict, submissions: change };
    const known = sums.get(keyOf(row));
    sums.set(keyOf(row), { ...row, submissions: change + (known?.submissions ?? 0) });
  }
  return sums;
}

function keyOf({ user_id, problem, language, standing_rank, verdict }: Tables['tallies']): string {
  return JSON.stringify([user_id, problem, language, standing_rank, verdict]);
}
