// SQLite through node:sqlite: the only file that names it, and the only one with SQL of its own.
import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  type CreateTableBuilder,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
  sql,
} from 'kysely';
import type { TableDialect } from './backend.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

export type SqliteFile = DatabaseSync;

const BUSY_MS = 5000;
const MOST_STATEMENTS = 300;
/** Pages of 4 KiB that a backup copies at once: some milliseconds, between which others are served. */
const BACKUP_PAGES = 1024;

/** Opens a file; an error is the one of `explainSqlite`. */
export function openFile(
  path: string,
  options: { readonly busyMs?: number; readonly readOnly?: boolean } = {},
): SqliteFile {
  const { busyMs = BUSY_MS, readOnly = false } = options;
  return new DatabaseSync(path, { timeout: busyMs, readOnly, enableForeignKeyConstraints: true, defensive: true });
}

/** Kysely on an open file, whose commits are on the disk when they are acknowledged. */
export function openKysely(file: SqliteFile): Kysely<Tables> {
  file.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA trusted_schema=OFF;');
  file.exec('PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-32768; PRAGMA temp_store=MEMORY;');
  return new Kysely<Tables>({ dialect: new Dialect({ database: asKyselyWantsIt(file) }) });
}

/** Lets SQLite count what its indexes hold, so that it knows which is the better one: 0.2 s for 100,000 submissions. */
export function lookAtTables(file: SqliteFile): void {
  // All of it: a sample takes the one user that there is for one of many, and then the wrong index is used.
  file.exec('PRAGMA analysis_limit=0; ANALYZE submissions; ANALYZE tallies;');
}

export const SQLITE_TABLES: TableDialect = {
  withSerialId: (table) => table.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement()),
  inKeyOrder: <Table extends string, Column extends string>(table: CreateTableBuilder<Table, Column>) =>
    table.modifyEnd(sql`without rowid`),
};

/** Takes the lock that only one process can have, and that the system frees when the process ends, however it ends. */
export function lockFile(file: SqliteFile): void {
  // An empty file would be initialized by the lock itself, which leaves a journal behind.
  if (file.prepare('PRAGMA user_version').get()?.user_version !== 1) file.exec('PRAGMA user_version=1');
  file.exec('BEGIN IMMEDIATE');
}

/** Copies a file that may be in use into one file that needs no other, and proves that the copy is whole. */
export async function copyFile(from: string, to: string): Promise<void> {
  // A connection of its own, which looks at one moment: a step fails while its own connection writes, and starts anew when another has.
  const source = openFile(from, { readOnly: true });
  try {
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_master').get();
    await backup(source, to, { rate: BACKUP_PAGES });
  } finally {
    source.close();
  }
  proveWhole(to, from);
}

function proveWhole(to: string, from: string): void {
  const copy = openFile(to);
  try {
    copy.exec('PRAGMA journal_mode=DELETE');
    const found = copy.prepare('PRAGMA quick_check(1)').get()?.quick_check;
    if (found !== 'ok') throw new StoreError({ code: 'damaged', place: from, detail: String(found) });
  } finally {
    copy.close();
  }
}

/** What SQLite's error says about the file; undefined when it is a mistake of ours. */
export function explainSqlite(error: unknown, place: string): StoreError | undefined {
  const { errcode, message } = error as { errcode?: unknown; message?: unknown };
  if (typeof errcode !== 'number') return undefined;
  const detail = String(message);
  // Extended codes carry the plain one in their last byte; 4874 is a full disk met while the shared memory grows.
  switch (errcode === 4874 ? 13 : errcode & 255) {
    case 5:
    case 6:
      return new StoreError({ code: 'locked', place }, { cause: error });
    case 11:
    case 26:
      return new StoreError({ code: 'damaged', place, detail }, { cause: error });
    case 13:
      return new StoreError({ code: 'full', place }, { cause: error });
    case 3:
    case 8:
    case 10:
    case 14:
    case 23:
      return new StoreError({ code: 'unwritable', place, detail }, { cause: error });
    default:
      return undefined;
  }
}

class Dialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new Adapter();
  }
}

/** SQLite makes tables within transactions: a migration that is killed halfway leaves nothing. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function asKyselyWantsIt(file: SqliteFile): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      statements.clear();
      if (file.isOpen) file.close();
    },
    prepare: (text) => {
      if (text === 'rollback') return rollbackOf(file);
      const known = statements.get(text);
      // Who will write takes the lock at the start: to ask for it halfway fails at once when another has it.
      const statement = known ?? statementOf(file.prepare(text === 'begin' ? 'begin immediate' : text));
      statements.delete(text);
      statements.set(text, statement);
      if (statements.size > MOST_STATEMENTS) statements.delete(statements.keys().next().value ?? '');
      return statement;
    },
  };
}

/** After some errors, such as a full disk, SQLite has rolled back already; to ask for it again would hide the error. */
function rollbackOf(file: DatabaseSync): SqliteStatement {
  const statement = file.isTransaction ? statementOf(file.prepare('rollback')) : undefined;
  const nothing = { changes: 0, lastInsertRowid: 0 };
  return {
    reader: false,
    all: () => [],
    run: (parameters) => statement?.run(parameters) ?? nothing,
    iterate: () => [].values(),
  };
}

function statementOf(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
