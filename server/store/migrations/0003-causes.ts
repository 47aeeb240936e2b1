// Why submissions lost points, a row each cause, and which submissions these have been looked for in; and how long was worked on each
// problem, so far and until each submission.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { TableDialect } from '../backend.ts';

type Any = Kysely<unknown>;

export function causes({ inKeyOrder }: TableDialect): Migration {
  return {
    up: async (db: Any) => {
      const table = db.schema
        .createTable('causes')
        .addColumn('user_id', 'text', (column) => column.notNull())
        .addColumn('cause', 'text', (column) => column.notNull())
        .addColumn('problem', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('submission_id', 'text', (column) =>
          column.notNull().references('submissions.id').onDelete('cascade'),
        )
        .addColumn('line', 'integer')
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('verdict', 'text', (column) => column.notNull())
        .addColumn('standing_rank', 'integer', (column) => column.notNull())
        // In the order in which they are counted: what one cause and one problem have lies together.
        .addPrimaryKeyConstraint('causes_key', ['user_id', 'cause', 'problem', 'created_at', 'submission_id']);
      await inKeyOrder(table).execute();
      await causeIndexes(db);
      await work(db);
      await db.schema
        .alterTable('submissions')
        .addColumn('causes_version', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
    },
  };
}

async function work(db: Any): Promise<void> {
  await db.schema
    .createTable('work')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('spent_ms', 'bigint', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('work_key', ['user_id', 'problem'])
    .execute();
  await db.schema.alterTable('submissions').addColumn('spent_ms', 'bigint').execute();
}

/** One for the history, one for those of a submission, one for losses of efficiency, which are counted by problem. */
async function causeIndexes(db: Any): Promise<void> {
  await db.schema
    .createIndex('causes_by_time')
    .on('causes')
    .columns(['user_id', 'cause', 'created_at', 'submission_id'])
    .execute();
  await db.schema.createIndex('causes_by_submission').on('causes').column('submission_id').execute();
  await db.schema
    .createIndex('submissions_by_standing_and_problem')
    .on('submissions')
    .columns(['user_id', 'standing', 'problem', 'created_at'])
    .execute();
}
