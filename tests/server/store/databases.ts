// The databases that every test of the store runs on, and a store on a new one of each.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, inject, it } from 'vitest';
import type { StoreOptions } from '../../../server/store/index.ts';
import { openStore, type Store } from '../../../server/store/index.ts';
import { INSTALL } from './postgres.ts';

/** A place of its own for one test, which can be opened again. */
export type Database = {
  readonly options: StoreOptions;
  /** Opens the store; it is closed after the test, if the test does not. */
  readonly open: (more?: Partial<Pick<StoreOptions, 'mostJobs' | 'clock'>>) => Promise<Store>;
};

/** Runs the tests on SQLite and on PostgreSQL. Where PostgreSQL is missing its half is skipped, and with CI set it fails. */
export function onBothDatabases(tests: (create: () => Database) => void): void {
  describe('on SQLite', () => tests(() => databaseAt({ kind: 'sqlite', folder: newFolder() })));
  const url = inject('postgres');
  const name = url === undefined ? `on PostgreSQL, which is not installed: ${INSTALL}` : 'on PostgreSQL';
  describe.skipIf(url === undefined && !process.env.CI)(name, () => {
    if (url === undefined) it('is installed', () => Promise.reject(new Error(`PostgreSQL is missing: ${INSTALL}`)));
    else tests(() => databaseAt({ kind: 'postgres', url, schema: `t_${randomUUID().replaceAll('-', '')}` }));
  });
}

/** A temporary folder, which is gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'olsol-store-'));
  leftovers.push(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a test leaves to be closed or removed, the last one first. */
export const leftovers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const remove of leftovers.splice(0).reverse()) await remove();
});

function databaseAt(options: StoreOptions): Database {
  const open: Database['open'] = async (more = {}) => {
    const store = await openStore({ ...options, ...more });
    leftovers.push(store.close);
    return store;
  };
  return { options, open };
}
