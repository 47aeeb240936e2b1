// Taking everything along, bringing it back, deleting it.
import { describe, expect, it } from 'vitest';
import type { Exam } from '#judge/schema/exam';
import { Settings } from '../../../server/schema/settings.ts';
import { ArchiveRecord, BadArchive, type Store } from '../../../server/store/index.ts';
import { onBothDatabases } from './databases.ts';
import { claimed, GROWTH, handedIn, judgeOne, reportOf, USER } from './samples.ts';

const EXAM: Exam = {
  name: { ko: '시험', en: 'Exam' },
  minutes: 60,
  problems: [{ slug: 'sum', weight: 100 }],
  shows: 'samples',
  counts: 'best',
  pause: false,
};
const CLOCK = { startedAt: 45, elapsedMs: 0, pausedMs: 0, pauses: 0, pausedAt: undefined };
const REMARK = { text: 'remark', base: '', tongue: 'en' } as const;
const KEY = { problem: 'sum', language: 'javascript' } as const;

onBothDatabases((create) => {
  const open = (now = 100) => create().open({ clock: () => now });
  const archiveOf = (store: Store, user = USER) => Array.fromAsync(store.archive.exportAll(user));
  /** As it comes back from a file. */
  const asFile = (records: unknown) => JSON.parse(JSON.stringify(records)) as unknown[];

  /** Sat to its end, with one submission. */
  const satExam = async (store: Store): Promise<void> => {
    await store.sittings.start(USER, { id: 'x', template: 'pair', exam: EXAM, clock: CLOCK });
    await judgeOne(store, handedIn('e', { createdAt: 50, sitting: 'x' }));
    const problems = [{ slug: 'sum', flagged: true, spentMs: 7 }];
    await store.sittings.end(
      USER,
      { id: 'x', clock: { ...CLOCK, elapsedMs: 9 }, problems },
      { at: 60, by: 'finished' },
    );
  };

  /** One of everything, by the clock of `now`. */
  const filled = async (now = 100): Promise<Store> => {
    const store = await open(now);
    await judgeOne(store, handedIn('a', { createdAt: 10, source: 'a\0\ud800' }));
    await store.submissions.create(handedIn('b', { createdAt: 20, origin: 'shell' }));
    await store.submissions.finish(await claimed(store), reportOf({ verdict: 'WA', standing: 'failed', earned: 0 }), {
      receiptPending: true,
    });
    await store.submissions.saveReceipt(await claimed(store), GROWTH);
    await store.submissions.create(handedIn('c', { createdAt: 30 }));
    await store.submissions.fail(await claimed(store), 'no worker');
    await satExam(store);
    await store.submissions.create(handedIn('d', { createdAt: 40, problem: 'other' }));
    await store.drafts.save(USER, KEY, 'draft', 0);
    await store.notes.save(USER, 'sum', 'note', 0);
    await store.ownCases.add(USER, 'sum', 'one', { name: 'one', input: '1', expected: '2' });
    await store.ownCases.add(USER, 'sum', 'two', { name: 'two', input: '2' });
    await store.elsewhere.add(USER, [
      { id: 't', name: 'Test', day: '2026-11-03', result: '2솔', stages: { test: 'pass' }, notes: 'n\0' },
    ]);
    await store.months.saveText(USER, { month: '2026-11', section: 'remarks' }, { ...REMARK, version: 0 });
    await store.settings.save(USER, Settings.parse({ theme: 'dark' }));
    return store;
  };

  const everythingIn = async (store: Store) => ({
    history: (await store.submissions.page(USER, { limit: 100 })).submissions.map(({ origin: _, ...row }) => row),
    reports: (await Promise.all(['a', 'b', 'c'].map((id) => store.submissions.get(USER, id)))).map((found) => [
      found?.source,
      found?.report,
      found?.failure,
    ]),
    tally: await store.submissions.tally(USER, {}),
    bests: await store.submissions.bests(USER),
    timing: (await store.submissions.timing(USER, { problem: 'sum' })).cases,
    desk: [await store.drafts.get(USER, KEY), await store.notes.get(USER, 'sum'), await store.settings.get(USER)],
    cases: await store.ownCases.list(USER, 'sum'),
    sittings: await store.sittings.list(USER, { limit: 10 }),
    elsewhere: await store.elsewhere.list(USER),
    months: await store.months.texts(USER, '2026-11'),
    ofSitting: (await store.sittings.submissions(USER, ['x'])).map(({ id, standing }) => [id, standing]),
  });

  it('everything that was exported comes back on another machine', async () => {
    const [from, to] = [await filled(), await open()];
    const imported = await to.archive.importAll(USER, asFile(await archiveOf(from)));
    expect(imported).toEqual({
      submissions: 5,
      drafts: 1,
      notes: 1,
      ownCases: 2,
      work: 2,
      sittings: 1,
      elsewhere: 1,
      months: 1,
      reviews: 1,
      settings: 1,
      skipped: 0,
    });
    await from.submissions.cancel(USER, 'd');
    expect(await everythingIn(to)).toEqual(await everythingIn(from));
    expect(await to.submissions.get(USER, 'a')).toMatchObject({ origin: 'import' });
  });

  it('an archive is a header, and records as the schema has them', async () => {
    const records = await archiveOf(await filled());
    expect(records[0]).toEqual({ kind: 'olsol-archive', version: 1, exportedAt: 100 });
    for (const record of asFile(records)) expect(ArchiveRecord.parse(record)).toEqual(record);
    const ids = records.flatMap((record) => (record.kind === 'submission' ? record.id : []));
    expect(ids).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(await archiveOf(await open())).toHaveLength(1);
  });

  it('what is exported again is what was imported', async () => {
    const [from, to] = [await filled(), await open()];
    await to.archive.importAll(USER, await archiveOf(from));
    const plain = (records: readonly ArchiveRecord[]) =>
      records.map((record) => (record.kind === 'submission' ? { ...record, origin: '', state: '' } : record));
    expect(plain(await archiveOf(to))).toEqual(plain(await archiveOf(from)));
  });

  it('a hundred and more submissions are exported once each', async () => {
    const store = await open();
    const ids = Array.from({ length: 120 }, (_, i) => `s${i}`);
    for (const id of ids) await store.submissions.create(handedIn(id, { createdAt: 1000 + (ids.indexOf(id) % 7) }));
    const records = await archiveOf(store);
    expect(records.flatMap((record) => (record.kind === 'submission' ? record.id : [])).sort()).toEqual(ids.sort());
  });

  it('importing twice changes nothing', async () => {
    const store = await filled();
    const before = await everythingIn(store);
    const imported = await store.archive.importAll(USER, asFile(await archiveOf(store)));
    expect(imported).toEqual({
      submissions: 0,
      drafts: 0,
      notes: 0,
      ownCases: 0,
      work: 0,
      sittings: 0,
      elsewhere: 0,
      months: 0,
      reviews: 0,
      settings: 0,
      skipped: 16,
    });
    expect(await everythingIn(store)).toEqual(before);
  });

  describe('of what is on both sides', () => {
    const merged = async (theirs: number) => {
      const store = await filled(100);
      const other = await open(theirs);
      await other.submissions.create(handedIn('a', { source: 'their a' }));
      await other.drafts.save(USER, KEY, 'their draft', 0);
      await other.notes.save(USER, 'sum', 'their note', 0);
      await other.ownCases.add(USER, 'sum', 'one', { name: 'theirs', input: '3' });
      await other.settings.save(USER, Settings.parse({ theme: 'light' }));
      await store.archive.importAll(USER, await archiveOf(other));
      return store;
    };

    it('the newer one wins, and a tab that has the other one open is told so', async () => {
      const store = await merged(200);
      const draft = { source: 'their draft', version: 2, updatedAt: 200 };
      expect(await store.drafts.save(USER, KEY, 'from an open tab', 1)).toEqual({ saved: false, draft });
      expect(await store.notes.get(USER, 'sum')).toEqual({ text: 'their note', version: 2, updatedAt: 200 });
      expect((await store.ownCases.list(USER, 'sum')).map(({ name }) => name)).toEqual(['theirs', 'two']);
      expect(await store.settings.get(USER)).toMatchObject({ theme: 'light' });
    });

    it('the older one is left', async () => {
      const store = await merged(50);
      expect(await store.drafts.get(USER, KEY)).toMatchObject({ source: 'draft', version: 1 });
      expect(await store.notes.get(USER, 'sum')).toMatchObject({ text: 'note' });
      expect((await store.ownCases.list(USER, 'sum')).map(({ name }) => name)).toEqual(['one', 'two']);
      expect(await store.settings.get(USER)).toMatchObject({ theme: 'dark' });
    });

    it('a submission stays as it is', async () => {
      expect((await (await merged(200)).submissions.get(USER, 'a'))?.source).toBe('a\0\ud800');
    });
  });

  describe('an archive that does not fit is refused, and nothing of it is kept', () => {
    const header = { kind: 'olsol-archive', version: 1, exportedAt: 1 };
    const note = { kind: 'note', problem: 'sum', text: 'x', updatedAt: 1 };
    it.each<[string, unknown[], number, string]>([
      ['nothing', [], 0, ''],
      ['no header', [note], 0, 'kind'],
      ['a header twice', [header, note, header], 2, 'kind'],
      ['another version', [{ ...header, version: 2 }], 0, 'version'],
      ['no record', [header, note, 'x'], 2, ''],
      ['an unknown kind', [header, note, { kind: 'exam' }], 2, 'kind'],
      ['an unknown key', [header, note, { ...note, more: 1 }], 2, ''],
      ['a wrong slug', [header, note, { ...note, problem: '../x' }], 2, 'problem'],
      ['a wrong time', [header, note, { ...note, updatedAt: -1 }], 2, 'updatedAt'],
      ['a source that is too long', [header, note, { ...note, text: 'x'.repeat(512 * 1024 + 1) }], 2, 'text'],
    ])('%s', async (_, records, record, path) => {
      const store = await open();
      const refused = await store.archive.importAll(USER, records).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(BadArchive);
      expect(refused).toMatchObject({ record, path });
      expect(await archiveOf(store)).toHaveLength(1);
    });
  });

  describe('deleting everything', () => {
    it('leaves nothing of this person, and all of others', async () => {
      const store = await filled();
      await store.submissions.create(handedIn('x', { user: 'other' }));
      await store.drafts.save('other', KEY, 'theirs', 0);
      const theirs = await archiveOf(store, 'other');
      await store.archive.deleteAll(USER);
      expect(await archiveOf(store)).toHaveLength(1);
      expect(await store.submissions.bests(USER)).toEqual([]);
      expect(await archiveOf(store, 'other')).toEqual(theirs);
      expect(theirs.length).toBeGreaterThan(2);
    });

    it('discards what is being judged', async () => {
      const store = await open();
      await store.submissions.create(handedIn('a'));
      const job = await claimed(store);
      await store.archive.deleteAll(USER);
      expect(await store.submissions.finish(job, reportOf(), { receiptPending: true })).toBe(false);
      expect(await store.submissions.tally(USER, {})).toEqual({ submissions: 0, problems: [] });
    });
  });
});
