// What was done in a span of time, read without reading what lies before it.
import { type SelectQueryBuilder, sql } from 'kysely';
import type { Standing } from '#judge/schema/report';
import { rankOf, standingOfRank } from './ranks.ts';
import type { Db, Tables } from './tables.ts';

/** Epoch milliseconds: from `from` on, before `to`. */
export type MonthSpan = { readonly from: number; readonly to: number };

/** Days begin at whole half hours of any time zone, and these are counted in every one. */
export const SLOT_MS = 1_800_000;

export type MonthActivity = {
  /** Half hours since `from` with something in them. */
  readonly slots: readonly { readonly slot: number; readonly submissions: number }[];
  readonly problems: readonly {
    readonly problem: string;
    /** The best of this span. */
    readonly standing: Standing;
    readonly submissions: number;
    /** When it was solved first, in all time before the end of the span. */
    readonly solvedAt?: number;
  }[];
};

const count = sql<number>`count(*)`.as('count');

export async function monthActivity(db: Db, user: string, span: MonthSpan): Promise<MonthActivity> {
  const [slots, problems] = await Promise.all([slotsIn(db, user, span), problemsIn(db, user, span)]);
  return { slots, problems };
}

async function slotsIn(db: Db, user: string, span: MonthSpan): Promise<MonthActivity['slots']> {
  // Both databases cut off what is behind the point here: SQLite in the cast, PostgreSQL in the division of whole numbers.
  const slot = sql<number>`cast((created_at - ${sql.lit(span.from)}) / ${sql.lit(SLOT_MS)} as integer)`;
  return within(db.selectFrom('submissions').where('user_id', '=', user), span)
    .groupBy(slot)
    .select((eb) => [slot.as('slot'), eb.fn.countAll<number>().as('submissions')])
    .orderBy('slot')
    .execute();
}

async function problemsIn(db: Db, user: string, span: MonthSpan): Promise<MonthActivity['problems']> {
  const rows = await db
    .with(
      // By itself first: otherwise SQLite reads everything of the person in the order of problems, to save itself the grouping.
      (cte) => cte('selected').materialized(),
      (whole) =>
        within(whole.selectFrom('submissions').where('user_id', '=', user), span).select(['problem', 'standing_rank']),
    )
    .with('tried', (eb) =>
      eb
        .selectFrom('selected')
        .groupBy('problem')
        .select(({ fn }) => ['problem', fn.max('standing_rank').as('rank'), fn.countAll<number>().as('submissions')]),
    )
    .selectFrom('tried')
    .select(['problem', 'rank', 'submissions'])
    .select((eb) =>
      eb
        .selectFrom('submissions as s')
        .select(({ fn }) => fn.min('s.created_at').as('at'))
        .where('s.user_id', '=', user)
        .whereRef('s.problem', '=', 'tried.problem')
        .where('s.standing', '=', 'solved')
        .where('s.created_at', '<', span.to)
        .as('solved_at'),
    )
    .orderBy('problem')
    .execute();
  return rows.map(({ problem, rank, submissions, solved_at: solvedAt }) => ({
    ...{ problem, standing: standingOfRank(rank), submissions },
    ...(solvedAt !== null && { solvedAt }),
  }));
}

/** The sums that a month is compared by. */
export async function totals(db: Db, user: string, span: MonthSpan) {
  const inSpan = within(db.selectFrom('submissions').where('user_id', '=', user), span);
  const [slots, solved, lost, exams] = await Promise.all([
    slotsIn(db, user, span),
    // By rank, not by standing: the index of times has it.
    inSpan
      .where('standing_rank', '=', rankOf('solved'))
      .select((eb) => eb.fn.count<number>('problem').distinct().as('count'))
      .executeTakeFirstOrThrow(),
    inSpan.where('standing_rank', '=', rankOf('efficiency-loss')).select(count).executeTakeFirstOrThrow(),
    endedIn(db, user, span).select(count).executeTakeFirstOrThrow(),
  ]);
  return { slots, solved: solved.count, exams: exams.count, losses: lost.count };
}

/** Ids of exams that began in this span and have ended, oldest first. */
export async function sittingsIn(db: Db, user: string, span: MonthSpan): Promise<readonly string[]> {
  const rows = await endedIn(db, user, span).select('id').orderBy('started_at').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/** Of one month, for a list of them. */
export async function countIn(
  db: Db,
  user: string,
  { from, to, month }: MonthSpan & { readonly month: string },
): Promise<{
  readonly submissions: number;
  readonly exams: number;
  readonly elsewhere: number;
  readonly texts: number;
}> {
  const [submissions, exams, elsewhere, texts] = await Promise.all([
    within(db.selectFrom('submissions').where('user_id', '=', user), { from, to })
      .select(count)
      .executeTakeFirst(),
    endedIn(db, user, { from, to }).select(count).executeTakeFirst(),
    db
      .selectFrom('elsewhere')
      .where('user_id', '=', user)
      .where('day', '>=', `${month}-01`)
      .where('day', '<=', `${month}-31`)
      .select(count)
      .executeTakeFirst(),
    db
      .selectFrom('month_texts')
      .where('user_id', '=', user)
      .where('month', '=', month)
      .select(count)
      .executeTakeFirst(),
  ]);
  return {
    ...{ submissions: submissions?.count ?? 0, exams: exams?.count ?? 0 },
    ...{ elsewhere: elsewhere?.count ?? 0, texts: texts?.count ?? 0 },
  };
}

/** Where the records begin: the time of the first submission, the first test elsewhere, the first month that was written about. */
export async function firstRecords(db: Db, user: string) {
  const [submission, test, text] = await Promise.all([
    db
      .selectFrom('submissions')
      .select('created_at')
      .where('user_id', '=', user)
      .orderBy('created_at')
      .limit(1)
      .executeTakeFirst(),
    db.selectFrom('elsewhere').select('day').where('user_id', '=', user).orderBy('day').limit(1).executeTakeFirst(),
    db
      .selectFrom('month_texts')
      .select('month')
      .where('user_id', '=', user)
      .orderBy('month')
      .limit(1)
      .executeTakeFirst(),
  ]);
  return { submittedAt: submission?.created_at, day: test?.day, month: text?.month };
}

function endedIn(db: Db, user: string, { from, to }: MonthSpan) {
  return db
    .selectFrom('sittings')
    .where('user_id', '=', user)
    .where('ended_at', 'is not', null)
    .where('started_at', '>=', from)
    .where('started_at', '<', to);
}

function within<Row>(
  query: SelectQueryBuilder<Tables, 'submissions', Row>,
  { from, to }: MonthSpan,
): SelectQueryBuilder<Tables, 'submissions', Row> {
  return query.where('created_at', '>=', from).where('created_at', '<', to);
}
