// A month's look back: the person's own texts and goals; and an index that finds when a problem was solved first.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

type Any = Kysely<unknown>;

export function months(): Migration {
  return {
    up: async (db: Any) => {
      await monthTexts(db);
      await monthGoals(db);
      await db.schema
        .createIndex('submissions_by_solving')
        .on('submissions')
        .columns(['user_id', 'problem', 'standing', 'created_at'])
        .execute();
    },
  };
}

async function monthTexts(db: Any): Promise<void> {
  await db.schema
    .createTable('month_texts')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('month', 'text', (column) => column.notNull())
    .addColumn('section', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('base', 'text', (column) => column.notNull())
    .addColumn('tongue', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('month_texts_key', ['user_id', 'month', 'section'])
    .execute();
}

async function monthGoals(db: Any): Promise<void> {
  await db.schema
    .createTable('month_goals')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('month', 'text', (column) => column.notNull())
    .addColumn('goals', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('month_goals_key', ['user_id', 'month'])
    .execute();
}
