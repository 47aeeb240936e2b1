// The first shape of the database.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { TableDialect } from '../backend.ts';

type Any = Kysely<unknown>;

export function first(tables: TableDialect): Migration {
  return {
    up: async (db: Any) => {
      await submissions(db);
      await submissionTexts(db);
      await caseResults(db, tables);
      await tallies(db, tables);
      await jobs(db, tables);
      await drafts(db);
      await notes(db);
      await ownCases(db);
      await settings(db);
    },
  };
}

async function submissions(db: Any): Promise<void> {
  await db.schema
    .createTable('submissions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('problem_hash', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('receipt', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text')
    .addColumn('standing', 'text', (column) => column.notNull())
    .addColumn('standing_rank', 'integer', (column) => column.notNull())
    .addColumn('earned', 'double precision')
    .addColumn('max_score', 'double precision')
    .addColumn('slowest_ms', 'double precision')
    .addColumn('peak_mib', 'double precision')
    .addColumn('source_chars', 'integer', (column) => column.notNull())
    .execute();
  await submissionIndexes(db);
}

/** One for the history, one for each of its filters, one for the best of a problem. */
async function submissionIndexes(db: Any): Promise<void> {
  for (const filter of ['problem', 'standing', 'verdict', 'language']) {
    await db.schema
      .createIndex(`submissions_by_${filter}`)
      .on('submissions')
      .columns(['user_id', filter, 'created_at', 'id'])
      .execute();
  }
  await db.schema
    .createIndex('submissions_by_time')
    .on('submissions')
    // With all that the tally of a span of time is made of.
    .columns(['user_id', 'created_at', 'id', 'problem', 'standing_rank'])
    .execute();
  await db.schema
    .createIndex('submissions_by_best')
    .on('submissions')
    .columns(['user_id', 'problem', 'standing_rank', 'earned'])
    .execute();
}

async function submissionTexts(db: Any): Promise<void> {
  await db.schema
    .createTable('submission_texts')
    .addColumn('submission_id', 'text', (column) =>
      column.primaryKey().references('submissions.id').onDelete('cascade'),
    )
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('report', 'text')
    .addColumn('failure', 'text')
    .execute();
}

async function caseResults(db: Any, { inKeyOrder }: TableDialect): Promise<void> {
  const table = db.schema
    .createTable('case_results')
    .addColumn('submission_id', 'text', (column) => column.notNull().references('submissions.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('group_name', 'text', (column) => column.notNull())
    .addColumn('case_name', 'text', (column) => column.notNull())
    .addColumn('efficiency', 'integer', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('cpu_ms', 'double precision', (column) => column.notNull())
    .addColumn('wall_ms', 'double precision', (column) => column.notNull())
    .addColumn('peak_mib', 'double precision', (column) => column.notNull())
    .addColumn('limit_ms', 'double precision', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_results_key', ['submission_id', 'position']);
  await inKeyOrder(table).execute();
}

async function tallies(db: Any, { inKeyOrder }: TableDialect): Promise<void> {
  const table = db.schema
    .createTable('tallies')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('standing_rank', 'integer', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('submissions', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('tallies_key', ['user_id', 'problem', 'language', 'standing_rank', 'verdict']);
  await inKeyOrder(table).execute();
}

async function jobs(db: Any, { withSerialId }: TableDialect): Promise<void> {
  await withSerialId(db.schema.createTable('jobs'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('submission_id', 'text', (column) =>
      column.notNull().unique().references('submissions.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('priority', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('lost', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('claimed_at', 'bigint')
    .execute();
  await db.schema.createIndex('jobs_next').on('jobs').columns(['state', 'priority', 'id']).execute();
}

async function drafts(db: Any): Promise<void> {
  await db.schema
    .createTable('drafts')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['user_id', 'problem', 'language'])
    .execute();
}

async function notes(db: Any): Promise<void> {
  await db.schema
    .createTable('notes')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('notes_key', ['user_id', 'problem'])
    .execute();
}

async function ownCases(db: Any): Promise<void> {
  await db.schema
    .createTable('own_cases')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('input', 'text', (column) => column.notNull())
    .addColumn('expected', 'text')
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('own_cases_key', ['user_id', 'problem', 'id'])
    .execute();
}

async function settings(db: Any): Promise<void> {
  await db.schema
    .createTable('settings')
    .addColumn('user_id', 'text', (column) => column.primaryKey())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
}
