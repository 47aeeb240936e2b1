// Exams that were sat: the sitting, what became of each of its problems, and which submissions belong to it.
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

type Any = Kysely<unknown>;

export function sittings(): Migration {
  return {
    up: async (db: Any) => {
      await createSittings(db);
      await createSittingProblems(db);
      await db.schema.alterTable('submissions').addColumn('sitting', 'text').execute();
      await db.schema
        .alterTable('submissions')
        .addColumn('sealed', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      await db.schema
        .createIndex('submissions_by_sitting')
        .on('submissions')
        .columns(['sitting', 'created_at', 'id'])
        .where('sitting', 'is not', null)
        .execute();
    },
  };
}

async function createSittings(db: Any): Promise<void> {
  await db.schema
    .createTable('sittings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('template', 'text', (column) => column.notNull())
    .addColumn('exam', 'text', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('elapsed_ms', 'bigint', (column) => column.notNull())
    .addColumn('paused_ms', 'bigint', (column) => column.notNull())
    .addColumn('pauses', 'integer', (column) => column.notNull())
    .addColumn('paused_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('ended_by', 'text')
    .execute();
  await db.schema.createIndex('sittings_by_time').on('sittings').columns(['user_id', 'started_at', 'id']).execute();
  // One at a time, whatever two requests do at once.
  await db.schema
    .createIndex('sittings_running')
    .unique()
    .on('sittings')
    .column('user_id')
    .where(sql.ref('ended_at'), 'is', null)
    .execute();
}

async function createSittingProblems(db: Any): Promise<void> {
  await db.schema
    .createTable('sitting_problems')
    .addColumn('sitting_id', 'text', (column) => column.notNull().references('sittings.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('flagged', 'integer', (column) => column.notNull())
    .addColumn('spent_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('sitting_problems_key', ['sitting_id', 'position'])
    .execute();
}
