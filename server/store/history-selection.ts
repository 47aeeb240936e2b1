// A selection of the history as a query: which rows it lets through, driven by the index that leads to them in the order of time.
import type { QueryCreator, SelectQueryBuilder } from 'kysely';
import type { HistoryFilter } from '../schema/submission.ts';
import { rankOf } from './ranks.ts';
import type { Tables } from './tables.ts';

/** What the store understands: levels and topics are the bank's, and come as the problems that have them. */
export type StoredFilter = Omit<HistoryFilter, 'level' | 'topic'> & {
  readonly problems?: readonly string[] | undefined;
};

type Selected = SelectQueryBuilder<Tables, 'submissions', object>;
/** Where a row stands in time: its own columns, or those of the cause that leads to it. */
type TimeColumns = { readonly at: 'submissions.created_at'; readonly id: 'submissions.id' };

const OWN: TimeColumns = { at: 'submissions.created_at', id: 'submissions.id' };
const BY_CAUSE = { at: 'causes.created_at', id: 'causes.submission_id' };

/** The rows, and the columns that say their order. */
export function selected(
  db: QueryCreator<Tables>,
  user: string,
  filter: StoredFilter,
): readonly [query: Selected, columns: TimeColumns] {
  if (filter.cause !== undefined) return byCause(db, user, filter);
  const { cause: _, problem, problems, from, to, ...equal } = filter;
  let query = db.selectFrom('submissions').where('submissions.user_id', '=', user);
  if (problem !== undefined) query = query.where('submissions.problem', '=', problem);
  if (problems !== undefined) query = query.where('submissions.problem', 'in', orNone(problems));
  for (const name of ['standing', 'verdict', 'language'] as const) {
    const wanted = equal[name];
    if (wanted !== undefined) query = query.where(`submissions.${name}`, '=', wanted);
  }
  if (from !== undefined) query = query.where('submissions.created_at', '>=', from);
  if (to !== undefined) query = query.where('submissions.created_at', '<', to);
  return [query, OWN];
}

/** The rows of causes that a filter with a cause lets through. */
export function causeRows(db: QueryCreator<Tables>, user: string, filter: StoredFilter) {
  const { cause = 'too-slow', problem, problems, standing, from, to, ...equal } = filter;
  let query = db.selectFrom('causes').where('causes.user_id', '=', user).where('causes.cause', '=', cause);
  if (problem !== undefined) query = query.where('causes.problem', '=', problem);
  if (problems !== undefined) query = query.where('causes.problem', 'in', orNone(problems));
  if (standing !== undefined) query = query.where('causes.standing_rank', '=', rankOf(standing));
  for (const name of ['verdict', 'language'] as const) {
    const wanted = equal[name];
    if (wanted !== undefined) query = query.where(`causes.${name}`, '=', wanted);
  }
  if (from !== undefined) query = query.where('causes.created_at', '>=', from);
  if (to !== undefined) query = query.where('causes.created_at', '<', to);
  return query;
}

/** No list of a query may be empty, and no problem has this name. */
export function orNone(problems: readonly string[]): readonly string[] {
  return problems.length === 0 ? [''] : problems;
}

function byCause(db: QueryCreator<Tables>, user: string, filter: StoredFilter): readonly [Selected, TimeColumns] {
  const query = causeRows(db, user, filter)
    // SQLite takes the tables of a cross join as they come: the cause's own index first, then each submission by its id.
    .crossJoin('submissions')
    .whereRef('submissions.id', '=', 'causes.submission_id');
  // The compiler need not know of the other table: whoever selects takes columns of submissions only.
  return [query as unknown as Selected, BY_CAUSE as unknown as TimeColumns];
}
