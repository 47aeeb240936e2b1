// Tests that were taken elsewhere, logged by hand.
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export function elsewhere(): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('elsewhere')
        .addColumn('user_id', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('result', 'text', (column) => column.notNull())
        .addColumn('problems', 'integer')
        .addColumn('document', 'text')
        .addColumn('test', 'text')
        .addColumn('assignment', 'text')
        .addColumn('interview', 'text')
        .addColumn('notes', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('updated_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('elsewhere_key', ['user_id', 'id'])
        .execute();
      await db.schema.createIndex('elsewhere_by_day').on('elsewhere').columns(['user_id', 'day', 'id']).execute();
    },
  };
}
