// Predictions beside their submissions, and how many of each sort came out how, so that nothing is counted when it is asked for.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { TableDialect } from '../backend.ts';

type Any = Kysely<unknown>;

export function predictions({ inKeyOrder }: TableDialect): Migration {
  return {
    up: async (db: Any) => {
      await createPredictions(db);
      await createCounts(db, inKeyOrder);
    },
  };
}

async function createPredictions(db: Any): Promise<void> {
  await db.schema
    .createTable('predictions')
    .addColumn('submission_id', 'text', (column) =>
      column.primaryKey().references('submissions.id').onDelete('cascade'),
    )
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('problem', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('standing', 'text', (column) => column.notNull())
    .addColumn('growth', 'text')
    .addColumn('confidence', 'integer', (column) => column.notNull())
    .addColumn('measured', 'text')
    .addColumn('measured_growth', 'text')
    .execute();
  const index = (name: string, ...columns: string[]) =>
    db.schema
      .createIndex(name)
      .on('predictions')
      .columns(['user_id', ...columns, 'created_at', 'submission_id'])
      .execute();
  await index('predictions_by_time');
  await index('predictions_by_outcome', 'standing', 'measured');
  await index('predictions_by_growth', 'growth', 'measured_growth');
}

async function createCounts(db: Any, inKeyOrder: TableDialect['inKeyOrder']): Promise<void> {
  const counts = db.schema
    .createTable('prediction_counts')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('month', 'integer', (column) => column.notNull())
    .addColumn('confidence', 'integer', (column) => column.notNull())
    .addColumn('standing', 'text', (column) => column.notNull())
    .addColumn('measured', 'text', (column) => column.notNull())
    .addColumn('predictions', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('prediction_counts_key', ['user_id', 'month', 'confidence', 'standing', 'measured']);
  await inKeyOrder(counts).execute();
  await db.schema
    .createTable('prediction_growths')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('growth', 'text', (column) => column.notNull())
    .addColumn('measured', 'text', (column) => column.notNull())
    .addColumn('predictions', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('prediction_growths_key', ['user_id', 'growth', 'measured'])
    .execute();
}
