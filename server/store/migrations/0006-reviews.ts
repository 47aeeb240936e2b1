// Reviews: a card for each problem, and the log of its ratings. Who has practised before gets cards for what was tried.
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

type Any = Kysely<unknown>;

/** As the tables were when this migration was written. */
type Judged = {
  readonly id: string;
  readonly user_id: string;
  readonly problem: string;
  readonly created_at: number;
  readonly standing: string;
};
type Then = {
  submissions: Judged & { readonly verdict: string | null; readonly sealed: number };
  review_cards: Record<string, unknown>;
};

export function reviews(): Migration {
  return {
    up: async (db: Any) => {
      await createCards(db);
      await createLog(db);
      await makeCards(db.withTables<Then>() as unknown as Kysely<Then>);
    },
  };
}

async function createCards(db: Any): Promise<void> {
  await db.schema
    .createTable('review_cards')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('reviews', 'integer', (column) => column.notNull())
    .addColumn('memory', 'text')
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('suspended', 'integer', (column) => column.notNull())
    .addColumn('opened_at', 'bigint')
    .addColumn('last_submission', 'text', (column) => column.notNull())
    .addColumn('last_standing', 'text', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addColumn('episode', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('review_cards_key', ['user_id', 'problem'])
    .execute();
}

async function createLog(db: Any): Promise<void> {
  await db.schema
    .createTable('reviews')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('rating', 'text', (column) => column.notNull())
    .addColumn('rated_by', 'text', (column) => column.notNull())
    .addColumn('rated_at', 'bigint', (column) => column.notNull())
    .addColumn('reviewed_at', 'bigint', (column) => column.notNull())
    .addColumn('took_ms', 'bigint')
    .addColumn('episode', 'text', (column) => column.notNull())
    .addColumn('memory', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reviews_key', ['user_id', 'problem', 'number'])
    .execute();
  await db.schema
    .createIndex('reviews_by_time')
    .on('reviews')
    .columns(['user_id', 'reviewed_at', 'problem', 'number'])
    .execute();
  await db.schema
    .createIndex('reviews_by_took')
    .on('reviews')
    .columns(['user_id', 'reviewed_at', 'took_ms'])
    .where(sql.ref('took_ms'), 'is not', null)
    .execute();
}

const DAY_MS = 86_400_000;
/** The suggestion for a result, and the days until it comes back, as they were when this migration was written. */
const FIRST: Readonly<Record<string, readonly [rating: string, reason: string, days: number]>> = {
  solved: ['good', 'at-once', 3],
  'efficiency-loss': ['hard', 'efficiency-loss', 2],
  partial: ['again', 'partial', 1],
  failed: ['again', 'failed', 1],
};

/** The last result of each problem makes its card. */
async function makeCards(db: Kysely<Then>): Promise<void> {
  const rows = await db
    .with('lasts', (cte) =>
      cte
        .selectFrom('submissions')
        .select((eb) => ['user_id', 'problem', eb.fn.max('created_at').as('at')])
        .where('verdict', 'not in', NO_RESULTS)
        .where('sealed', '=', 0)
        .groupBy(['user_id', 'problem']),
    )
    .selectFrom('lasts')
    .innerJoin('submissions', (join) =>
      join
        .onRef('submissions.user_id', '=', 'lasts.user_id')
        .onRef('submissions.problem', '=', 'lasts.problem')
        .onRef('submissions.created_at', '=', 'lasts.at'),
    )
    .where('submissions.verdict', 'not in', NO_RESULTS)
    .where('submissions.sealed', '=', 0)
    .select(['submissions.id', 'submissions.user_id', 'submissions.problem', 'created_at', 'standing'])
    .orderBy('submissions.id')
    .execute();
  // Of two at the same moment one is enough.
  const byProblem = new Map(rows.map((row) => [JSON.stringify([row.user_id, row.problem]), row]));
  for (const row of byProblem.values()) {
    const first = FIRST[row.standing];
    if (first !== undefined) await db.insertInto('review_cards').values(cardRow(row, first)).execute();
  }
}

/** SQL leaves out, too, what has no verdict yet. */
const NO_RESULTS = ['CE', 'JE'];

function cardRow(
  { id, user_id, problem, created_at: at, standing }: Judged,
  [suggested, code, days]: readonly [string, string, number],
) {
  const episode = { submission: id, since: at, at, tries: 1, standing, suggested, reason: { code } };
  return {
    ...{ user_id, problem, made_at: at, reviews: 0, memory: null, due_at: at + days * DAY_MS },
    ...{ suspended: 0, opened_at: null, last_submission: id, last_standing: standing, last_at: at },
    ...{ episode: JSON.stringify(episode), version: 1, updated_at: at },
  };
}
