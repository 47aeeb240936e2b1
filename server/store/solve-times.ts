// How long it took to solve each problem for the first time.
import type { Db } from './tables.ts';

export type SolveTime = {
  readonly problem: string;
  /** The first submission that solved it. */
  readonly submission: string;
  readonly solvedAt: number;
  /** How long had been worked on it by then; absent where nobody saw that. */
  readonly spentMs?: number;
};

/** One for each problem that was ever solved, the latest first. */
export async function solveTimes(db: Db, user: string): Promise<readonly SolveTime[]> {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('tallies')
        .select('problem')
        .distinct()
        .where('user_id', '=', user)
        .where('submissions', '>', 0)
        .as('tried'),
    )
    .innerJoin('submissions', (join) =>
      join.on((eb) =>
        eb(
          'submissions.id',
          '=',
          eb
            .selectFrom('submissions as s')
            .select('s.id')
            .where('s.user_id', '=', user)
            .where('s.standing', '=', 'solved')
            .whereRef('s.problem', '=', 'tried.problem')
            .orderBy('s.created_at')
            .limit(1),
        ),
      ),
    )
    .select(['tried.problem', 'submissions.id', 'submissions.created_at', 'submissions.spent_ms'])
    .execute();
  return rows
    .map(({ problem, id, created_at, spent_ms }) => ({
      ...{ problem, submission: id, solvedAt: created_at },
      ...(spent_ms !== null && { spentMs: spent_ms }),
    }))
    .sort((a, b) => b.solvedAt - a.solvedAt);
}
