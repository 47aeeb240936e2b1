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

  it('submissions with one cause are listed page by page, newest first', async () => {
    const store = await create().open();
    for (let i = 0; i < 5; i++) await judgeOne(store, handedIn(`s${i}`, { createdAt: i }), i === 2 ? SLOW : WRONG);
    const filter = { cause: 'secret-wrong', limit: 2 } as const;
    const first = await store.submissions.page(USER, filter);
    const second = await store.submissions.page(USER, { ...filter, after: first.next });
    expect([first, second].map(({ submissions }) => submissions.map(({ id }) => id))).toEqual([
      ['s4', 's3'],
      ['s1', 's0'],
    ]);
    expect(second.next).toBeUndefined();
    expect(await store.submissions.page(USER, { ...filter, problems: [] })).toEqual({ submissions: [] });
    const tally = { submissions: 4, problems: [{ problem: 'sum', standing: 'failed' }] };
    expect(await store.submissions.tally(USER, { cause: 'secret-wrong' })).toEqual(tally);
    expect(await store.submissions.tally(USER, { cause: 'secret-wrong', language: 'javascript' })).toEqual(tally);
    expect(await store.submissions.tally(USER, { problems: ['sum'], from: 3 })).toMatchObject({ submissions: 2 });
  });

  it('days are counted, and right submissions that lost points for efficiency', async () => {
    const store = await create().open();
    await judgeOne(store, handedIn('a', { createdAt: 5 }));
    await judgeOne(store, handedIn('b', { createdAt: 15 }), SLOW);
    await judgeOne(store, handedIn('c', { createdAt: 20 }), WRONG);
    const spans = [0, 10, 20].map((from) => ({ from, to: from + 10 }));
    expect(await store.records.activity(USER, spans)).toEqual([
      { from: 0, to: 10, submissions: 1, solved: 1 },
      { from: 10, to: 20, submissions: 1, solved: 0 },
      { from: 20, to: 30, submissions: 1, solved: 0 },
    ]);
    expect((await store.records.lossesOverTime(USER, spans)).map(({ lost, solved }) => [lost, solved])).toEqual([
      [0, 1],
      [1, 0],
      [0, 0],
    ]);
    expect(await store.records.activity(USER, [])).toEqual([]);
  });

  it('time to solve is the work until the first solution, without long pauses', async () => {
    const clock = { now: 0 };
    const store = await create().open({ clock: () => clock.now });
    const save = async (at: number, version: number, problem = 'sum') => {
      clock.now = at;
      await store.drafts.save(USER, { problem, language: 'javascript' }, `// ${version}`, version);
    };
    await save(1_000, 0);
    await save(61_000, 1);
    await save(61_000 + 600_001, 2);
    clock.now = 700_000;
    await store.work.note(USER, 'sum');
    await judgeOne(store, handedIn('wrong', { createdAt: 710_000 }), WRONG);
    await judgeOne(store, handedIn('first', { createdAt: 730_000 }));
    await judgeOne(store, handedIn('later', { createdAt: 760_000 }));
    await judgeOne(store, handedIn('unseen', { createdAt: 760_000, problem: 'max' }));
    const spentMs = 60_000 + (730_000 - 661_001);
    expect(await store.records.solveTimes(USER)).toEqual([
      { problem: 'max', submission: 'unseen', solvedAt: 760_000 },
      { problem: 'sum', submission: 'first', solvedAt: 730_000, spentMs },
    ]);
    expect(await store.records.languages(USER)).toEqual([
      { language: 'javascript', submissions: 4, problems: 2, solved: 2 },
    ]);
    const other = await create().open();
    await other.archive.importAll(USER, await Array.fromAsync(store.archive.exportAll(USER)));
    expect(await other.records.solveTimes(USER)).toEqual(await store.records.solveTimes(USER));
  });

  it('work on a problem of an exam is work on the problem', async () => {
    const clock = { now: 1_000 };
    const store = await create().open({ clock: () => clock.now });
    await store.drafts.save(USER, { problem: 'exam/sum', language: 'javascript' }, '//', 0);
    await judgeOne(store, handedIn('a', { createdAt: 31_000 }));
    expect(await store.records.solveTimes(USER)).toMatchObject([{ spentMs: 30_000 }]);
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
