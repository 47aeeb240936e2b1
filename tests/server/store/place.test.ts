// The place where everything is kept: who may open it, what it says when it cannot be used, older and newer versions, backups.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, inject, it } from 'vitest';
import { backupFolder, openStore, StoreError, type StoreOptions, sayTrouble } from '../../../server/store/index.ts';
import { MIGRATIONS, type Migrations, migrate } from '../../../server/store/migrate.ts';
import { postgresBackend } from '../../../server/store/postgres.ts';
import { explainSqlite } from '../../../server/store/sqlite.ts';
import { sqliteBackend } from '../../../server/store/sqlite-backend.ts';
import { storeOn } from '../../../server/store/store.ts';
import { store as en } from '../../../server/words/store.en.ts';
import { store as ko } from '../../../server/words/store.ko.ts';
import { leftovers, newFolder, onBothDatabases } from './databases.ts';
import { handedIn, judgeOne, reportOf, USER } from './samples.ts';

const DRAFT = { problem: 'sum', language: 'javascript' } as const;

const sqlite = (folder: string): StoreOptions => ({ kind: 'sqlite', folder });

/** What opening says; a store that opens nevertheless is closed. */
async function troubleOf(opening: Promise<{ close(): Promise<void> }>) {
  try {
    await (await opening).close();
    return undefined;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    expect(error.message).toBe(sayTrouble(error.trouble, en));
    expect(sayTrouble(error.trouble, ko)).toMatch(/[가-힣]/);
    return error.trouble;
  }
}

async function folderWith(ids: readonly string[]): Promise<string> {
  const folder = newFolder();
  const store = await openStore(sqlite(folder));
  for (const id of ids) await store.submissions.create(handedIn(id));
  await store.close();
  return folder;
}

describe('a data folder', () => {
  it('is made with all that lead to it, for nobody else to read', async () => {
    const folder = join(newFolder(), 'a', 'b');
    await (await openStore(sqlite(folder))).close();
    const run = spawnSync('stat', ['-c', '%a', folder], { encoding: 'utf8' });
    expect(run.stdout.trim()).toBe('700');
  });

  it('holds one file and its lock when the server is gone', async () => {
    expect(readdirSync(await folderWith(['a'])).sort()).toEqual(['olsol.db', 'olsol.lock']);
  });

  it('is refused to a second server, which is told who has it, and free when the first one closes', async () => {
    const folder = newFolder();
    const first = await openStore(sqlite(folder));
    expect(await troubleOf(openStore(sqlite(folder)))).toEqual({ code: 'locked', place: folder, pid: process.pid });
    await first.submissions.create(handedIn('a'));
    await first.close();
    expect(await troubleOf(openStore(sqlite(folder)))).toBeUndefined();
  });

  it('is refused to another process, and free when the holder is killed', async () => {
    const folder = await folderWith(['a']);
    const other = spawnSync(process.execPath, ['--input-type=module', '-e', HOLD, folder], { encoding: 'utf8' });
    expect(other.stdout).toBe('open\n');
    expect(other.signal).toBe('SIGKILL');
    expect(existsSync(join(folder, 'olsol.pid'))).toBe(true);
    const store = await openStore(sqlite(folder));
    const second = spawnSync(process.execPath, ['--input-type=module', '-e', HOLD, folder], { encoding: 'utf8' });
    expect(second.stdout).toBe(`locked ${process.pid}\n`);
    await store.close();
  });
});

/** Opens the folder and says so; a holder then kills itself. */
const HOLD = `
  const { openStore } = await import('${new URL('../../../server/store/index.ts', import.meta.url)}');
  try {
    await openStore({ kind: 'sqlite', folder: process.argv[1] });
    await new Promise((written) => process.stdout.write('open\\n', written));
    process.kill(process.pid, 'SIGKILL');
  } catch (error) {
    console.log(error.trouble.code, error.trouble.pid);
  }
`;

describe('a place that cannot be used says why', () => {
  it.each<[string, (folder: string) => void, string]>([
    ['a file that is no database', (folder) => writeFileSync(join(folder, 'olsol.db'), 'x'.repeat(5000)), 'damaged'],
    ['a folder where the database should be', (folder) => mkdirSync(join(folder, 'olsol.db')), 'unwritable'],
    ['a lock that is no database', (folder) => writeFileSync(join(folder, 'olsol.lock'), 'x'.repeat(5000)), 'damaged'],
  ])('%s', async (_, spoil, code) => {
    const folder = newFolder();
    spoil(folder);
    expect(await troubleOf(openStore(sqlite(folder)))).toMatchObject({ code });
    // It does not keep the lock either.
    rmSync(join(folder, 'olsol.db'), { recursive: true, force: true });
    rmSync(join(folder, 'olsol.lock'), { force: true });
    expect(await troubleOf(openStore(sqlite(folder)))).toBeUndefined();
  });

  it('a file where the folder should be, or above it', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    for (const folder of [file, join(file, 'data')])
      expect(await troubleOf(openStore(sqlite(folder)))).toMatchObject({ code: 'unwritable', place: folder });
  });

  it('a folder that is not ours to write', async () => {
    const folder = newFolder();
    chmodSync(folder, 0o555);
    const script = HOLD.replace("process.kill(process.pid, 'SIGKILL')", '');
    const node = [process.execPath, '--input-type=module', '-e', script, folder];
    // Root may write everywhere.
    const isRoot = process.getuid?.() === 0;
    const command = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...node] : node;
    const run = spawnSync(command[0] ?? '', command.slice(1), { encoding: 'utf8' });
    expect(run.stdout).toBe('unwritable undefined\n');
  });

  it('a database that was damaged in the middle is told of when that is read, and the rest is still there', async () => {
    const folder = await folderWith(['a']);
    const db = new DatabaseSync(join(folder, 'olsol.db'));
    const root = db.prepare("select rootpage from sqlite_master where name = 'submission_texts'").get()?.rootpage;
    db.close();
    const bytes = readFileSync(join(folder, 'olsol.db'));
    bytes.fill(0xff, (Number(root) - 1) * 4096, Number(root) * 4096);
    writeFileSync(join(folder, 'olsol.db'), bytes);
    const store = await openStore(sqlite(folder));
    leftovers.push(store.close);
    expect((await store.submissions.page(USER, { limit: 5 })).submissions).toHaveLength(1);
    await expect(store.submissions.get(USER, 'a')).rejects.toMatchObject({ code: 'damaged' });
    await expect(Array.fromAsync(store.archive.exportAll(USER))).rejects.toMatchObject({ code: 'damaged' });
  });

  it('a full disk: what does not fit is refused as a whole, and everything else stays', async () => {
    const backend = sqliteBackend(newFolder());
    leftovers.push(backend.close);
    await migrate(backend);
    const store = storeOn(backend, { mostJobs: 10, clock: Date.now });
    await store.submissions.create(handedIn('a'));
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(backend.db);
    await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(backend.db);
    const large = { ...handedIn('b'), source: 'x'.repeat(100_000) };
    await expect(store.submissions.create(large)).rejects.toMatchObject({
      trouble: { code: 'full', place: backend.place },
    });
    expect(await store.submissions.get(USER, 'b')).toBeUndefined();
    expect(await store.submissions.tally(USER, {})).toMatchObject({ submissions: 1 });
    expect(await store.jobs.waiting()).toBe(1);
    await sql`pragma max_page_count = 100000`.execute(backend.db);
    expect(await store.submissions.create(large)).toMatchObject({ id: 'b' });
  });

  it('a mistake of ours is not taken for trouble with the place', () => {
    expect(explainSqlite(new TypeError('x'), 'place')).toBeUndefined();
    const db = new DatabaseSync(':memory:');
    for (const wrong of ['select', 'select * from nowhere']) {
      const run = () => db.exec(wrong);
      expect(run).toThrow();
      try {
        run();
      } catch (error) {
        expect(explainSqlite(error, 'place')).toBeUndefined();
      }
    }
  });

  it.each([
    ['nobody listens', 'postgres://me:secret@127.0.0.1:1/db'],
    ['no such socket', 'postgres://me:secret@localhost/db?host=%2Fnowhere'],
  ])('a database server: %s, and the password is not told', async (_, url) => {
    const trouble = await troubleOf(openStore({ kind: 'postgres', url }));
    expect(trouble).toMatchObject({ code: 'unreachable' });
    expect(JSON.stringify(trouble)).not.toContain('secret');
  });

  const url = inject('postgres');
  it.skipIf(url === undefined)('a database server that has no such database', async () => {
    const nowhere = (url ?? '').replace('/postgres?', '/nowhere?');
    expect(await troubleOf(openStore({ kind: 'postgres', url: nowhere }))).toMatchObject({ code: 'unreachable' });
  });
});

onBothDatabases((create) => {
  describe('a database of another version', () => {
    const backendOf = async (options: StoreOptions) => {
      const backend = options.kind === 'sqlite' ? sqliteBackend(options.folder) : await postgresBackend(options);
      let closed: Promise<void> | undefined;
      const close = async () => (closed ??= backend.close());
      leftovers.push(close);
      return { ...backend, close };
    };
    const newer: Migrations = {
      ...MIGRATIONS,
      '9999-newer': () => ({
        up: async (db) => {
          await db.schema.alterTable('submissions').addColumn('mood', 'text').execute();
        },
      }),
    };

    it('is refused when it is newer, and left as it is', async () => {
      const database = create();
      await (await database.open()).close();
      const backend = await backendOf(database.options);
      await migrate(backend, newer);
      await backend.close();
      for (let i = 0; i < 2; i++)
        expect(await troubleOf(openStore(database.options))).toMatchObject({ code: 'newer', unknown: '9999-newer' });
    });

    it('is brought up to date when it is older, and keeps what it had', async () => {
      const database = create();
      const before = await database.open();
      await judgeOne(before, handedIn('a'));
      await before.close();
      const backend = await backendOf(database.options);
      await migrate(backend, newer);
      await migrate(backend, newer);
      const rows = await backend.db.selectFrom('submissions').selectAll().execute();
      expect(rows).toMatchObject([{ id: 'a', mood: null }]);
      await backend.close();
    });

    it('stays as it was when a migration fails halfway', async () => {
      const database = create();
      const before = await database.open();
      await before.submissions.create(handedIn('a'));
      await before.close();
      const backend = await backendOf(database.options);
      const failing: Migrations = {
        ...MIGRATIONS,
        '9999-failing': () => ({
          up: async (db) => {
            await db.schema.dropTable('submission_texts').execute();
            throw new Error('halfway');
          },
        }),
      };
      await expect(migrate(backend, failing)).rejects.toThrow('halfway');
      await backend.close();
      expect((await (await database.open()).submissions.get(USER, 'a'))?.source).toBe('// a');
    });
  });

  it('a report that is not one is damage, not an answer', async () => {
    const database = create();
    const store = await database.open();
    await judgeOne(store, handedIn('a'));
    await store.close();
    const { options } = database;
    const backend = options.kind === 'sqlite' ? sqliteBackend(options.folder) : await postgresBackend(options);
    const report = JSON.stringify({ ...reportOf(), verdict: 'GREAT' });
    await backend.db.updateTable('submission_texts').set({ report }).execute();
    await backend.close();
    const again = await database.open();
    await expect(again.submissions.get(USER, 'a')).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('a database of version 1', () => {
  it('is brought up to date, and everything in it is there', async () => {
    const folder = newFolder();
    const db = new DatabaseSync(join(folder, 'olsol.db'));
    db.exec(readFileSync(new URL('version-1.sql', import.meta.url), 'utf8'));
    db.close();
    const store = await openStore(sqlite(folder));
    leftovers.push(store.close);
    const page = await store.submissions.page(USER, { limit: 9 });
    expect(page.submissions.map(({ id, state, standing }) => `${id} ${state} ${standing}`)).toEqual([
      'b queued undefined',
      'a done solved',
    ]);
    expect((await store.submissions.get(USER, 'a'))?.report).toEqual(reportOf());
    expect(await store.submissions.tally(USER, {})).toMatchObject({ submissions: 2 });
    expect((await store.submissions.timing(USER, { problem: 'sum' })).cases).toHaveLength(2);
    expect(await store.drafts.get(USER, { problem: 'sum', language: 'javascript' })).toMatchObject({ source: 'draft' });
    expect(await store.notes.get(USER, 'sum')).toMatchObject({ text: 'note' });
    expect(await store.ownCases.list(USER, 'sum')).toEqual([{ id: 'one', name: 'one', input: '1' }]);
    expect(await store.settings.get(USER)).toMatchObject({ theme: 'dark' });
    expect((await store.jobs.claim(1))?.submission.id).toBe('b');
  });
});

describe('a backup', () => {
  const open = async (folder: string) => {
    const store = await openStore(sqlite(folder));
    leftovers.push(store.close);
    return store;
  };

  it('is one file that opens as a store', async () => {
    const [folder, target] = [await folderWith(['a', 'b']), newFolder()];
    const store = await open(folder);
    await store.backup(join(target, 'olsol.db'));
    await store.submissions.create(handedIn('later'));
    expect(readdirSync(target)).toEqual(['olsol.db']);
    const { submissions } = await (await open(target)).submissions.page(USER, { limit: 5 });
    expect(submissions.map(({ id }) => id).join('')).toBe('ba');
  });

  it('is whole although others write meanwhile', async () => {
    const [folder, target] = [newFolder(), newFolder()];
    const store = await openStore({ ...sqlite(folder), mostJobs: 1000 });
    leftovers.push(store.close);
    for (let i = 0; i < 300; i++) await store.submissions.create({ ...handedIn(`s${i}`), source: 'x'.repeat(20_000) });
    const backup = store.backup(join(target, 'olsol.db'));
    // Transactions that change something and transactions that change nothing.
    for (let i = 0; i < 50; i++) await store.submissions.create(handedIn(`t${i}`));
    for (let i = 0; i < 50; i++) await store.drafts.save(USER, DRAFT, 'same', 0);
    await backup;
    const copy = new DatabaseSync(join(target, 'olsol.db'));
    expect(copy.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(copy.prepare('select count(*) as n from submissions').get()?.n).toBeGreaterThanOrEqual(300);
    copy.close();
  });

  it('is made beside a server that runs, too', async () => {
    const [folder, target] = [newFolder(), newFolder()];
    const store = await open(folder);
    await store.submissions.create(handedIn('a'));
    await backupFolder(folder, join(target, 'olsol.db'));
    expect((await (await open(target)).submissions.page(USER, { limit: 5 })).submissions).toHaveLength(1);
  });

  it('never overwrites, and leaves nothing behind when it fails', async () => {
    const [folder, target] = [await folderWith(['a']), newFolder()];
    const store = await open(folder);
    writeFileSync(join(target, 'mine'), 'mine');
    await expect(store.backup(join(target, 'mine'))).rejects.toMatchObject({ code: 'exists' });
    await expect(store.backup(join(target, 'no', 'folder'))).rejects.toMatchObject({ code: 'unwritable' });
    expect(readFileSync(join(target, 'mine'), 'utf8')).toBe('mine');
    expect(readdirSync(target)).toEqual(['mine']);
  });

  it('of a damaged database is refused', async () => {
    const [folder, target] = [newFolder(), newFolder()];
    const store = await open(folder);
    for (let i = 0; i < 50; i++) await store.submissions.create(handedIn(`s${i}`));
    await store.close();
    const bytes = readFileSync(join(folder, 'olsol.db'));
    bytes.fill(0xff, 4096 * 2);
    writeFileSync(join(folder, 'olsol.db'), bytes);
    await expect(backupFolder(folder, join(target, 'copy'))).rejects.toMatchObject({
      trouble: { code: 'damaged', place: join(folder, 'olsol.db') },
    });
    expect(readdirSync(target)).toEqual([]);
  });

  it('of a folder without a database is refused', async () => {
    await expect(backupFolder(newFolder(), join(newFolder(), 'copy'))).rejects.toMatchObject({ code: 'missing' });
  });

  const url = inject('postgres');
  it.skipIf(url === undefined)('of PostgreSQL is left to its own tools', async () => {
    const store = await openStore({ kind: 'postgres', url: url ?? '' });
    leftovers.push(store.close);
    await expect(store.backup(join(newFolder(), 'copy'))).rejects.toMatchObject({ code: 'no-backup' });
  });
});
