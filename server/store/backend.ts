// What the two databases do differently. Everything else is the same queries on both.
import type { CreateTableBuilder, Kysely } from 'kysely';
import type { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** How tables are made here. */
export type TableDialect = {
  /** A whole number that the database counts up by itself, as primary key. */
  readonly withSerialId: <Table extends string>(table: CreateTableBuilder<Table>) => CreateTableBuilder<Table, 'id'>;
  /** A table whose rows lie in the order of its primary key, where that is possible. */
  readonly inKeyOrder: <Table extends string, Column extends string>(
    table: CreateTableBuilder<Table, Column>,
  ) => CreateTableBuilder<Table, Column>;
};

export type Backend = {
  readonly db: Kysely<Tables>;
  /** Where it is, for messages; never a password. */
  readonly place: string;
  readonly tables: TableDialect;
  /** The schema that our tables are in, where there are schemas. */
  readonly schema?: string;
  /** What the database's error says about the place; undefined when it is a mistake of ours. */
  readonly explain: (error: unknown) => StoreError | undefined;
  /** Lets the database look at what the tables hold, so that it chooses its indexes well. */
  readonly lookAtTables: () => Promise<void>;
  readonly backup: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
};
