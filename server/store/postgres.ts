// PostgreSQL through pg: the only file that names it.
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Backend, TableDialect } from './backend.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

const MOST_CONNECTIONS = 10;
const CONNECT_MS = 10_000;
const INT8 = 20;

export type PostgresOptions = {
  readonly url: string;
  /** Where our tables are; made when it is not there. */
  readonly schema?: string | undefined;
};

/** Connects, and makes the schema. Throws a StoreError when it cannot. */
export async function postgresBackend({ url, schema = 'public' }: PostgresOptions): Promise<Backend> {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new Error(`'${schema}' is not the name of a schema.`);
  const pool = poolOf(url, schema);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const place = placeOf(url, schema);
  const explain = (error: unknown) => explainPostgres(error, place);
  const close = () => db.destroy();
  try {
    await sql`select 1`.execute(db);
    if (schema !== 'public') await db.schema.createSchema(schema).ifNotExists().execute();
  } catch (error) {
    await close();
    throw explain(error) ?? error;
  }
  const backup = () => Promise.reject(new StoreError({ code: 'no-backup', place }));
  // PostgreSQL looks by itself.
  const lookAtTables = () => Promise.resolve();
  return { db, place, schema, tables: POSTGRES_TABLES, explain, lookAtTables, backup, close };
}

const POSTGRES_TABLES: TableDialect = {
  withSerialId: (table) => table.addColumn('id', 'bigserial', (column) => column.primaryKey()),
  inKeyOrder: (table) => table,
};

function poolOf(url: string, schema: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    options: `-c search_path=${schema}`,
    types: { getTypeParser },
  });
  // A connection that dies while nobody uses it is replaced by the next query, which tells if it cannot be.
  pool.on('error', () => undefined);
  return pool;
}

/** Counts and times are far below 2^53; pg would give them as strings. */
function getTypeParser(...[type, format]: Parameters<typeof pg.types.getTypeParser>): unknown {
  return type === INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(type, format);
}

/** Host and database without user and password. */
function placeOf(url: string, schema: string): string {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: '', pathname: '' };
  return `PostgreSQL ${host}${pathname}${schema === 'public' ? '' : ` (${schema})`}`;
}

const UNREACHABLE = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE', '3D000'];

function explainPostgres(error: unknown, place: string): StoreError | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const detail = String(message || code);
  const cause = { cause: error };
  if (code === undefined && /timeout|terminated/i.test(detail))
    return new StoreError({ code: 'unreachable', place, detail }, cause);
  if (typeof code !== 'string') return undefined;
  // Classes of SQLSTATE: 08 connection, 28 authorization, 57P shutdown, XX0 corruption.
  if (UNREACHABLE.includes(code) || /^(08|28|57P|53300)/.test(code))
    return new StoreError({ code: 'unreachable', place, detail }, cause);
  if (code === '53100') return new StoreError({ code: 'full', place }, cause);
  if (code === '42501' || code === '25006') return new StoreError({ code: 'unwritable', place, detail }, cause);
  if (/^XX00[12]$/.test(code)) return new StoreError({ code: 'damaged', place, detail }, cause);
  return undefined;
}
