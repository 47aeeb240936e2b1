// What a person has made of each problem so far: the best result, and how the times went.

import { type ExpressionBuilder, type QueryCreator, sql } from 'kysely';
import type { Score, Standing, Verdict } from '#judge/schema/report';
import type { Db, Tables } from './tables.ts';
import { type ProblemTally, readTallies } from './tallies.ts';

export type BestResult = Omit<Best, 'times'>;

export type Best = {
  readonly problem: string;
  /** The best of all submissions. */
  readonly standing: Standing;
  /** The score of the submission that is best by standing, then by points. */
  readonly best?: Score;
  readonly submissions: number;
  readonly lastAt: number;
  /** CPU milliseconds of the slowest case of each of the last twelve accepted submissions, oldest first. */
  readonly times: readonly number[];
};

const MOST_TIMES = 12;
const ACCEPTED: Verdict = 'AC';

/** One for each problem that was ever tried. */
export async function bests(db: Db, user: string): Promise<readonly Best[]> {
  const [results, times] = await Promise.all([bestResults(db, user), recentTimes(db, user)]);
  return results.map((result) => ({ ...result, times: times.get(result.problem) ?? [] }));
}

/** The same without how the times went, which takes the longest to find out. */
export async function bestResults(db: Db, user: string): Promise<readonly BestResult[]> {
  const [tallies, scores, lasts] = await Promise.all([
    readTallies(db, user, {}),
    bestScores(db, user),
    lastTimes(db, user),
  ]);
  return tallies.map(({ problem, standing, submissions }: ProblemTally): BestResult => {
    const best = scores.get(problem);
    return { problem, standing, ...(best !== undefined && { best }), submissions, lastAt: lasts.get(problem) ?? 0 };
  });
}

async function bestScores(db: Db, user: string): Promise<ReadonlyMap<string, Score>> {
  const rows = await problemsOf(db, user)
    .innerJoin('submissions', (join) =>
      join.on((eb) =>
        eb(
          'submissions.id',
          '=',
          eb
            .selectFrom('submissions as s')
            .select('s.id')
            .where('s.user_id', '=', user)
            .whereRef('s.problem', '=', 'tried.problem')
            .where('s.earned', 'is not', null)
            .orderBy('s.standing_rank', 'desc')
            .orderBy('s.earned', 'desc')
            .limit(1),
        ),
      ),
    )
    .select(['tried.problem', 'submissions.earned', 'submissions.max_score'])
    .execute();
  return new Map(rows.map(({ problem, earned, max_score }) => [problem, { earned: earned ?? 0, max: max_score ?? 0 }]));
}

async function lastTimes(db: Db, user: string): Promise<ReadonlyMap<string, number>> {
  const rows = await problemsOf(db, user)
    .select((eb) => [
      'tried.problem',
      eb
        .selectFrom('submissions as s')
        .select((last) => last.fn.max('s.created_at').as('last'))
        .where('s.user_id', '=', user)
        .whereRef('s.problem', '=', 'tried.problem')
        .as('last'),
    ])
    .execute();
  return new Map(rows.map(({ problem, last }) => [problem, last ?? 0]));
}

/**
 * Of accepted submissions only: how long one took that failed says nothing of a solution. From the twelfth newest on, which is found by
 * walking the index backwards.
 */
async function recentTimes(db: Db, user: string): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await db
    // By itself first: otherwise PostgreSQL looks for it again with each submission.
    .with(
      (cte) => cte('starts').materialized(),
      (within) => problemsOf(within, user).select((eb) => ['tried.problem', twelfthNewest(eb, user).as('since')]),
    )
    .selectFrom('starts')
    // SQLite takes the tables of a cross join as they come: problems first, then their submissions by the index.
    .crossJoin('submissions')
    .where('submissions.user_id', '=', user)
    .whereRef('submissions.problem', '=', 'starts.problem')
    .where('submissions.verdict', '=', ACCEPTED)
    .where('submissions.slowest_ms', 'is not', null)
    .where((eb) => eb('submissions.created_at', '>=', eb.fn.coalesce('starts.since', sql.lit(0))))
    .select(['submissions.problem', 'submissions.slowest_ms'])
    .orderBy('submissions.problem')
    .orderBy('submissions.created_at')
    .orderBy('submissions.id')
    .execute();
  const byProblem = Map.groupBy(rows, (row) => row.problem);
  return new Map([...byProblem].map(([problem, own]) => [problem, own.map(timeOf).slice(-MOST_TIMES)]));
}

/** When the twelfth newest accepted submission to the problem was handed in; null when there are fewer. */
function twelfthNewest(eb: ExpressionBuilder<Tables & { tried: { problem: string } }, 'tried'>, user: string) {
  return eb
    .selectFrom('submissions as s')
    .select('s.created_at')
    .where('s.user_id', '=', user)
    .whereRef('s.problem', '=', 'tried.problem')
    .where('s.verdict', '=', ACCEPTED)
    .where('s.slowest_ms', 'is not', null)
    .orderBy('s.created_at', 'desc')
    .limit(1)
    .offset(MOST_TIMES - 1);
}

function timeOf({ slowest_ms }: { readonly slowest_ms: number | null }): number {
  return slowest_ms ?? 0;
}

function problemsOf(db: QueryCreator<Tables>, user: string) {
  return db.selectFrom((eb) =>
    eb
      .selectFrom('tallies')
      .select('problem')
      .distinct()
      .where('user_id', '=', user)
      .where('submissions', '>', 0)
      .as('tried'),
  );
}
