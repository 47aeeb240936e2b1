// A selection of the history as a query: which rows it lets through, driven by the index that leads to them in the order of time.
import type { QueryCreator, SelectQueryBuilder } from 'kysely';
import type { Cause } from '#judge/schema/cause';
import type { HistoryFilter } from '../schema/submission.ts';
import type { Tables } from './tables.ts';

/** What the store understands: levels and topics are the bank's, and come as the problems that have them. */
export type StoredFilter = Omit<HistoryFilter, 'level' | 'topic'> & {
  readonly problems?: readonly string[] | undefined;
};

type Selected = SelectQueryBuilder<Tables, 'submissions', object>;
/** Where a row stands in time: its own columns, or those of the cause that leads to it. */
export type TimeColumns = { readonly at: 'submissions.created_at'; readonly id: 'submissions.id' };

const OWN: TimeColumns = { at: 'submissions.created_at', id: 'submissions.id' };
const BY_CAUSE = { at: 'causes.created_at', id: 'causes.submission_id' };

/** The rows, and the columns that say their order. */
export function selected(
  db: QueryCreator<Tables>,
  user: string,
  filter: StoredFilter,
): readonly [Selected, TimeColumns] {
  const { cause, problem, problems, from, to, ...equal } = filter;
  const [base, columns] = cause === undefined ? ofUser(db, user) : withCause(db, user, cause);
  let query = base;
  const ofProblem = cause === undefined ? 'submissions.problem' : ('causes.problem' as 'submissions.problem');
  if (problem !== undefined) query = query.where(ofProblem, '=', problem);
  if (problems !== undefined) query = query.where(ofProblem, 'in', problems.length === 0 ? [''] : problems);
  for (const name of ['standing', 'verdict', 'language'] as const) {
    const wanted = equal[name];
    if (wanted !== undefined) query = query.where(`submissions.${name}`, '=', wanted);
  }
  if (from !== undefined) query = query.where(columns.at, '>=', from);
  if (to !== undefined) query = query.where(columns.at, '<', to);
  return [query, columns];
}

function ofUser(db: QueryCreator<Tables>, user: string): readonly [Selected, TimeColumns] {
  return [db.selectFrom('submissions').where('submissions.user_id', '=', user), OWN];
}

function withCause(db: QueryCreator<Tables>, user: string, cause: Cause): readonly [Selected, TimeColumns] {
  const query = db
    .selectFrom('causes')
    // SQLite takes the tables of a cross join as they come: the cause's own index first, then each submission by its id.
    .crossJoin('submissions')
    .whereRef('submissions.id', '=', 'causes.submission_id')
    .where('causes.user_id', '=', user)
    .where('causes.cause', '=', cause);
  // The compiler need not know of the other table: whoever selects takes columns of submissions only.
  return [query as unknown as Selected, BY_CAUSE as unknown as TimeColumns];
}
