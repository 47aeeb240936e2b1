// The records: causes are there with the report, again with its receipt, and not before an exam is over.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import type { Exam } from '../../../judge/schema/exam.ts';
import type { Growth } from '../../../judge/schema/growth.ts';
import { fillRecords } from '../../../server/records/fill.ts';
import { openStore, type Store } from '../../../server/store/index.ts';
import { newFolder, onBothDatabases } from './databases.ts';
import { caseResult, claimed, GROWTH, handedIn, judgeOne, reportOf, USER } from './samples.ts';

const SLOW = {
  standing: 'efficiency-loss',
  verdict: 'TLE',
  efficiency: [{ ...caseResult('01', 'TLE'), reason: { code: 'too-slow', times: 3 } }],
} as const;
const WRONG = { standing: 'failed', verdict: 'WA', correctness: [caseResult('01', 'WA')], efficiency: [] } as const;
const SHIFT: Growth = {
  ...GROWTH,
  isWorse: true,
  blame: { line: 7, growth: 'n^2', share: 1, why: { kind: 'call', name: 'shift', inLoop: true } },
};

const EXAM: Exam = {
  ...{ name: { ko: '시험', en: 'Exam' }, minutes: 5, problems: [{ slug: 'sum', weight: 100 }] },
  ...{ shows: 'samples', counts: 'best', pause: false },
};

const counts = async (store: Store, span = {}) =>
  (await store.records.causes(USER, span)).map(({ cause, submissions }) => [cause, submissions]);

onBothDatabases((create) => {
  it('the most frequent cause comes first, with its problems and its last time', async () => {
    const store = await create().open();
    await judgeOne(store, handedIn('a', { createdAt: 10 }), WRONG);
    await judgeOne(store, handedIn('b', { createdAt: 20, problem: 'max' }), WRONG);
    await judgeOne(store, handedIn('c', { createdAt: 30, problem: 'max' }), WRONG);
    await judgeOne(store, handedIn('d', { createdAt: 40 }), SLOW);
    expect(await store.records.causes(USER)).toEqual([
      { cause: 'secret-wrong', submissions: 3, problems: ['max', 'sum'], lastAt: 30 },
      { cause: 'too-slow', submissions: 1, problems: ['sum'], lastAt: 40 },
    ]);
    expect(await counts(store, { from: 20, to: 30 })).toEqual([['secret-wrong', 1]]);
    expect(await counts(store, { problem: 'sum' })).toEqual([
      ['too-slow', 1],
      ['secret-wrong', 1],
    ]);
    expect(await store.records.causes('other')).toEqual([]);
    expect(await store.records.losses(USER)).toEqual([{ problem: 'sum', submissions: 1, lastAt: 40 }]);
    expect(await store.records.losses(USER, { to: 40 })).toEqual([]);
  });

  it('the receipt names the line that the verdict could not', async () => {
    const store = await create().open();
    await store.submissions.create(handedIn('a'));
    await store.submissions.finish(await claimed(store), reportOf(SLOW), { receiptPending: true });
    expect(await counts(store)).toEqual([['too-slow', 1]]);
    await store.submissions.saveReceipt(await claimed(store), SHIFT);
    expect(await counts(store)).toEqual([['queue-shift', 1]]);
  });

  it('what an exam seals has no causes before it is over', async () => {
    const store = await create().open();
    const clock = { startedAt: 0, elapsedMs: 0, pausedMs: 0, pauses: 0, pausedAt: undefined };
    await store.sittings.start(USER, { id: 'exam', template: 'own', exam: EXAM, clock });
    await store.submissions.create(handedIn('a', { sitting: 'exam' }));
    await store.submissions.finish(await claimed(store), reportOf(SLOW), { receiptPending: true });
    await store.submissions.saveReceipt(await claimed(store), SHIFT);
    expect(await counts(store)).toEqual([]);
    const problems = [{ slug: 'sum', flagged: false, spentMs: 0 }];
    await store.sittings.end(USER, { id: 'exam', clock, problems }, { at: 9, by: 'finished' });
    expect(await counts(store)).toEqual([['queue-shift', 1]]);
  });

  it('what is taken in from an archive has its causes, and what is deleted has none', async () => {
    const from = await create().open();
    await judgeOne(from, handedIn('a'), WRONG);
    const records = await Array.fromAsync(from.archive.exportAll(USER));
    const to = await create().open();
    await to.archive.importAll(USER, records);
    expect(await counts(to)).toEqual([['secret-wrong', 1]]);
    await to.archive.deleteAll(USER);
    expect(await counts(to)).toEqual([]);
  });
});

it('what an older olsol judged gets its causes when a server starts, and a damaged report keeps nobody', async () => {
  const folder = newFolder();
  const older = await openStore({ kind: 'sqlite', folder });
  for (let i = 0; i < 45; i++) await judgeOne(older, handedIn(`s${i}`), WRONG);
  await older.close();
  const db = new DatabaseSync(join(folder, 'olsol.db'));
  db.exec(
    "DELETE FROM causes; UPDATE submissions SET causes_version = 0; UPDATE submission_texts SET report = '{' WHERE submission_id = 's7'",
  );
  db.close();
  const store = await openStore({ kind: 'sqlite', folder });
  expect(await counts(store)).toEqual([]);
  const bugs: unknown[] = [];
  const filling = fillRecords(store, (bug) => bugs.push(bug));
  await expect.poll(() => counts(store)).toEqual([['secret-wrong', 44]]);
  await filling.stop();
  await store.close();
  expect(bugs).toEqual([]);
});
