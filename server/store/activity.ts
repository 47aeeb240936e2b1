// How many submissions fall into each of many spans of time: one walk along an index for each span, and no sorting.
import { sql } from 'kysely';
import type { Standing } from '#judge/schema/report';
import type { Db } from './tables.ts';

/** Epoch milliseconds: from `from` on, before `to`. */
export type Bucket = { readonly from: number; readonly to: number };
export type Activity = Bucket & { readonly submissions: number; readonly solved: number };
export type LossCount = Bucket & { readonly lost: number; readonly solved: number };

const MOST_BUCKETS = 1000;

/** Of each span all submissions, and those that solved their problem; in the order of the spans. */
export async function activity(db: Db, user: string, buckets: readonly Bucket[]): Promise<readonly Activity[]> {
  if (buckets.length === 0) return [];
  const rows = await db
    .selectFrom(tableOf(buckets))
    .select((eb) => [
      'column1 as from',
      'column2 as to',
      eb
        .selectFrom('submissions')
        .select((count) => count.fn.countAll<number>().as('n'))
        .where('user_id', '=', user)
        .whereRef('created_at', '>=', 'column1')
        .whereRef('created_at', '<', 'column2')
        .as('submissions'),
      eb
        .selectFrom('submissions')
        .select((count) => count.fn.countAll<number>().as('n'))
        .where('user_id', '=', user)
        .where('standing', '=', 'solved')
        .whereRef('created_at', '>=', 'column1')
        .whereRef('created_at', '<', 'column2')
        .as('solved'),
    ])
    .execute();
  return inOrder(rows.map((row) => ({ ...row, submissions: row.submissions ?? 0, solved: row.solved ?? 0 })));
}

/** Of each span the right submissions: those that lost points for efficiency, and those that did not. */
export async function lossesOverTime(db: Db, user: string, buckets: readonly Bucket[]): Promise<readonly LossCount[]> {
  if (buckets.length === 0) return [];
  const rows = await db
    .selectFrom(tableOf(buckets))
    .select((eb) => {
      const count = (standing: Standing) =>
        eb
          .selectFrom('submissions')
          .select((inner) => inner.fn.countAll<number>().as('n'))
          .where('user_id', '=', user)
          .where('standing', '=', standing)
          .whereRef('created_at', '>=', 'column1')
          .whereRef('created_at', '<', 'column2');
      return ['column1 as from', 'column2 as to', count('efficiency-loss').as('lost'), count('solved').as('solved')];
    })
    .execute();
  return inOrder(rows.map((row) => ({ ...row, lost: row.lost ?? 0, solved: row.solved ?? 0 })));
}

/** The spans as a table. Both databases call the columns of bare values so. */
function tableOf(buckets: readonly Bucket[]) {
  const rows = buckets
    .slice(0, MOST_BUCKETS)
    .map(({ from, to }) => sql`(${sql.lit(Math.trunc(from))}, ${sql.lit(Math.trunc(to))})`);
  return sql<{ column1: number; column2: number }>`(values ${sql.join(rows)})`.as<'spans'>(sql`spans`);
}

/** Bare values have no order of their own. */
function inOrder<Row extends Bucket>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => a.from - b.from);
}
