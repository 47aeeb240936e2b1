// Brings a database to the newest shape, or refuses one that is newer than that.
import { type Migration, Migrator } from 'kysely/migration';
import type { Backend, TableDialect } from './backend.ts';
import { first } from './migrations/0001-first.ts';
import { sittings } from './migrations/0002-sittings.ts';
import { causes } from './migrations/0003-causes.ts';
import { elsewhere } from './migrations/0004-elsewhere.ts';
import { months } from './migrations/0005-months.ts';
import { reviews } from './migrations/0006-reviews.ts';
import { predictions } from './migrations/0007-predictions.ts';
import { StoreError } from './store-error.ts';

/** By name, in their order. A migration that was released is never changed: another one follows it. */
export type Migrations = Readonly<Record<string, (tables: TableDialect) => Migration>>;

export const MIGRATIONS: Migrations = {
  '0001-first': first,
  '0002-sittings': sittings,
  '0003-causes': causes,
  '0004-elsewhere': elsewhere,
  '0005-months': months,
  '0006-reviews': reviews,
  '0007-predictions': predictions,
};

const EXECUTED = 'kysely_migration';

/** All that are missing, in one transaction. */
export async function migrate(backend: Backend, migrations: Migrations = MIGRATIONS): Promise<void> {
  const { db, tables, schema } = backend;
  const unknown = (await executedIn(backend)).find((name) => !Object.hasOwn(migrations, name));
  if (unknown !== undefined) throw new StoreError({ code: 'newer', place: backend.place, unknown });
  const ours = Object.fromEntries(Object.entries(migrations).map(([name, make]) => [name, make(tables)]));
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ours },
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function executedIn({ db, schema }: Backend): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const isThere = tables.some((table) => table.name === EXECUTED && (schema === undefined || table.schema === schema));
  if (!isThere) return [];
  const rows = await db
    .withTables<{ [EXECUTED]: { name: string } }>()
    .selectFrom(EXECUTED)
    .select('name')
    .orderBy('name')
    .execute();
  return rows.map((row) => row.name);
}
