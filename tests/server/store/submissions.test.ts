// Submissions and jobs: from being handed in to being judged, cancelled or given up.
import { describe, expect, it } from 'vitest';
import type { StoredSubmission } from '../../../server/store/index.ts';
import { onBothDatabases } from './databases.ts';
import { caseResult, claimed, GROWTH, handedIn, judgeOne, reportOf, USER } from './samples.ts';

onBothDatabases((create) => {
  const open = () => create().open();

  describe('handing in', () => {
    it('keeps the submission and queues it', async () => {
      const store = await open();
      const row = await store.submissions.create(handedIn('a', { source: 'let a = 1;' }));
      expect(row).toMatchInlineSnapshot(`
        {
          "createdAt": 1000,
          "id": "a",
          "language": "javascript",
          "origin": "page",
          "problem": "sum",
          "problemHash": "hash-1",
          "receipt": "none",
          "sourceChars": 10,
          "state": "queued",
        }
      `);
      expect(await store.submissions.get(USER, 'a')).toEqual({ ...row, source: 'let a = 1;' });
      expect(await store.jobs.waiting()).toBe(1);
    });

    it.each([
      ['NUL', 'a\0b'],
      ['half of a surrogate pair', 'a\ud83d b\ude00'],
      ['the escape character itself', '\ue000 \ue0000000'],
      ['astral characters', '😀 한글'],
      ['nothing', ''],
    ])('keeps a source with %s as it is', async (_, source) => {
      const store = await open();
      await store.submissions.create(handedIn('a', { source }));
      expect((await store.submissions.get(USER, 'a'))?.source).toBe(source);
      expect((await claimed(store)).submission.source).toBe(source);
    });

    it('is refused when so many wait already, and nothing of it is kept', async () => {
      const store = await create().open({ mostJobs: 2 });
      expect(store.jobs.most).toBe(2);
      for (const id of ['a', 'b']) expect(await store.submissions.create(handedIn(id))).toBeDefined();
      expect(await store.submissions.create(handedIn('c'))).toBeUndefined();
      expect(await store.submissions.get(USER, 'c')).toBeUndefined();
      expect(await store.submissions.tally(USER, {})).toMatchObject({ submissions: 2 });
    });

    it('is possible again when one of them is at work', async () => {
      const store = await create().open({ mostJobs: 1 });
      await store.submissions.create(handedIn('a'));
      await claimed(store);
      expect(await store.submissions.create(handedIn('b'))).toBeDefined();
    });

    it('is not kept from by receipts that wait', async () => {
      const store = await create().open({ mostJobs: 1 });
      await store.submissions.create(handedIn('a'));
      await store.submissions.finish(await claimed(store), reportOf(), { receiptPending: true });
      expect(await store.jobs.waiting()).toBe(1);
      expect(await store.submissions.create(handedIn('b'))).toBeDefined();
    });

    it('an id twice keeps the first', async () => {
      const store = await open();
      await store.submissions.create(handedIn('a', { source: 'first' }));
      await expect(store.submissions.create(handedIn('a', { source: 'second' }))).rejects.toThrow();
      expect((await store.submissions.get(USER, 'a'))?.source).toBe('first');
      expect(await store.jobs.waiting()).toBe(1);
    });
  });

  it.each(['nobody', '', 'a\0'])('no submission is found by the id %j', async (id) => {
    const store = await open();
    await store.submissions.create(handedIn('a'));
    expect(await store.submissions.get(USER, id)).toBeUndefined();
    expect(await store.submissions.cancel(USER, id)).toBe(false);
  });

  it("another person's submission is not found, nor cancelled", async () => {
    const store = await open();
    await store.submissions.create(handedIn('a'));
    expect(await store.submissions.get('other', 'a')).toBeUndefined();
    expect(await store.submissions.cancel('other', 'a')).toBe(false);
    expect(await store.jobs.waiting()).toBe(1);
  });

  describe('the queue', () => {
    it('gives who came first, once each', async () => {
      const store = await open();
      for (const id of ['c', 'a', 'b']) await store.submissions.create(handedIn(id));
      const ids = [await claimed(store), await claimed(store), await claimed(store)].map((job) => job.submission.id);
      expect(ids).toEqual(['c', 'a', 'b']);
      expect(await store.jobs.claim(1)).toBeUndefined();
      expect((await store.submissions.get(USER, 'a'))?.state).toBe('running');
    });

    it('gives each job once to those who ask at the same time', async () => {
      const store = await open();
      const ids = Array.from({ length: 20 }, (_, i) => `s${i}`);
      for (const id of ids) await store.submissions.create(handedIn(id));
      const jobs = await Promise.all(Array.from({ length: 25 }, () => store.jobs.claim(1)));
      expect(jobs.flatMap((job) => job?.submission.id ?? []).sort()).toEqual(ids.sort());
    });

    it('gives verdicts before receipts', async () => {
      const store = await open();
      await store.submissions.create(handedIn('a'));
      await store.submissions.finish(await claimed(store), reportOf(), { receiptPending: true });
      await store.submissions.create(handedIn('b'));
      expect(await claimed(store)).toMatchObject({ kind: 'judge', submission: { id: 'b' } });
      expect(await claimed(store)).toMatchObject({ kind: 'receipt', submission: { id: 'a' } });
    });

    it('says how many come first', async () => {
      const store = await open();
      for (const id of ['a', 'b', 'c']) await store.submissions.create(handedIn(id));
      const ahead = () => Promise.all(['a', 'b', 'c'].map((id) => store.jobs.ahead(id)));
      expect(await ahead()).toEqual([0, 1, 2]);
      await claimed(store);
      expect(await ahead()).toEqual([0, 0, 1]);
    });

    it('gives a job that was put back again, in its old place, and discards what the first attempt brings', async () => {
      const store = await open();
      for (const id of ['a', 'b']) await store.submissions.create(handedIn(id));
      const first = await claimed(store);
      expect(await store.jobs.release(first)).toBe(true);
      expect((await store.submissions.get(USER, 'a'))?.state).toBe('queued');
      const second = await claimed(store);
      expect(second).toMatchObject({ id: first.id, attempt: first.attempt + 1, submission: { id: 'a' } });
      expect(await store.jobs.release(first)).toBe(false);
      expect(await store.submissions.finish(first, reportOf(), { receiptPending: false })).toBe(false);
      expect(await store.submissions.fail(first, 'late')).toBe(false);
      expect(await store.submissions.get(USER, 'a')).toMatchObject({ state: 'running' });
      expect(await store.submissions.finish(second, reportOf(), { receiptPending: false })).toBe(true);
    });
  });

  describe('a start after a sudden end', () => {
    it('queues again what was running, in the old order', async () => {
      const database = create();
      const before = await database.open();
      for (const id of ['a', 'b', 'c']) await before.submissions.create(handedIn(id));
      const lost = [await claimed(before), await claimed(before)];
      await before.close();
      const store = await database.open();
      expect(await store.jobs.requeueRunning()).toEqual({ requeued: 2, failed: 0 });
      expect((await store.submissions.get(USER, 'a'))?.state).toBe('queued');
      expect((await claimed(store)).submission.id).toBe('a');
      for (const job of lost)
        expect(await store.submissions.finish(job, reportOf(), { receiptPending: false })).toBe(false);
    });

    it('gives up a submission that took three servers with it', async () => {
      const store = await open();
      await store.submissions.create(handedIn('killer'));
      await store.submissions.create(handedIn('harmless'));
      for (const expected of [1, 1, 0]) {
        expect((await claimed(store)).submission.id).toBe('killer');
        expect(await store.jobs.requeueRunning()).toEqual({ requeued: expected, failed: 1 - expected });
      }
      expect(await store.submissions.get(USER, 'killer')).toMatchObject({ state: 'failed', failure: 'never-ended' });
      expect((await claimed(store)).submission.id).toBe('harmless');
    });

    it('holds nothing against a job that was put back in order', async () => {
      const store = await open();
      await store.submissions.create(handedIn('a'));
      for (let i = 0; i < 5; i++) expect(await store.jobs.release(await claimed(store))).toBe(true);
      await claimed(store);
      expect(await store.jobs.requeueRunning()).toEqual({ requeued: 1, failed: 0 });
    });

    it('gives up a receipt that took three servers with it, and keeps the verdict', async () => {
      const store = await open();
      await store.submissions.create(handedIn('a'));
      await store.submissions.finish(await claimed(store), reportOf(), { receiptPending: true });
      for (let i = 0; i < 3; i++) {
        await claimed(store);
        await store.jobs.requeueRunning();
      }
      const found = await store.submissions.get(USER, 'a');
      expect(found).toMatchObject({ state: 'done', receipt: 'none', verdict: 'AC' });
      expect(found).not.toHaveProperty('failure');
      expect(await store.jobs.waiting()).toBe(0);
    });
  });

  describe('a verdict', () => {
    it('is stored as the report and what it comes to', async () => {
      const store = await open();
      const report = reportOf({
        standing: 'efficiency-loss',
        verdict: 'TLE',
        earned: 60,
        correctness: [caseResult('01', 'AC', 3), caseResult('02', 'SK', 900)],
        efficiency: [caseResult('01', 'TLE', 80)],
      });
      await store.submissions.create(handedIn('a', { problemHash: 'older' }));
      expect(await store.submissions.finish(await claimed(store), report, { receiptPending: false })).toBe(true);
      const expected: Partial<StoredSubmission> = {
        state: 'done',
        receipt: 'none',
        problemHash: 'hash-1',
        verdict: 'TLE',
        standing: 'efficiency-loss',
        score: { earned: 60, max: 100 },
        slowestMs: 80,
        peakMiB: 40,
        report,
      };
      expect(await store.submissions.get(USER, 'a')).toMatchObject(expected);
      expect(await store.jobs.waiting()).toBe(0);
    });

    it('without a case that ran has no times', async () => {
      const store = await open();
      const report = reportOf({ verdict: 'CE', standing: 'failed', earned: 0, correctness: [], efficiency: [] });
      await store.submissions.create(handedIn('a'));
      await store.submissions.finish(await claimed(store), report, { receiptPending: false });
      const found = await store.submissions.get(USER, 'a');
      expect(found).toMatchObject({ verdict: 'CE', score: { earned: 0, max: 100 } });
      expect(found).not.toHaveProperty('slowestMs');
      expect(found).not.toHaveProperty('peakMiB');
    });

    it('is stored once', async () => {
      const store = await open();
      await store.submissions.create(handedIn('a'));
      const job = await claimed(store);
      const finish = () => store.submissions.finish(job, reportOf(), { receiptPending: true });
      expect([...(await Promise.all([finish(), finish(), finish()]))].sort()).toEqual([false, false, true]);
      expect(await store.jobs.waiting()).toBe(1);
      expect(await store.submissions.tally(USER, {})).toMatchObject({ submissions: 1 });
    });

    it('with text that a database refuses is stored as it is', async () => {
      const store = await open();
      const odd = { ...caseResult('01', 'WA'), stdout: 'a\0\ud800', message: '\ue000' };
      await store.submissions.create(handedIn('a'));
      const report = reportOf({ correctness: [odd] });
      await store.submissions.finish(await claimed(store), report, { receiptPending: false });
      expect((await store.submissions.get(USER, 'a'))?.report).toEqual(report);
    });

    it('of a thousand cases is stored', async () => {
      const store = await open();
      const correctness = Array.from({ length: 1200 }, (_, i) => caseResult(`case-${i}`, 'AC', i));
      await judgeOne(store, handedIn('a'), { correctness, efficiency: [] });
      expect((await store.submissions.timing(USER, { problem: 'sum' })).cases).toHaveLength(1200);
    });

    it('that the judge failed to find is told with its reason', async () => {
      const store = await open();
      await store.submissions.create(handedIn('a'));
      expect(await store.submissions.fail(await claimed(store), 'no worker\0')).toBe(true);
      const found = await store.submissions.get(USER, 'a');
      expect(found).toMatchObject({ state: 'failed', failure: 'no worker\0' });
      expect(found).not.toHaveProperty('verdict');
    });
  });

  describe('a receipt', () => {
    const pending = async () => {
      const store = await open();
      await store.submissions.create(handedIn('a'));
      await store.submissions.finish(await claimed(store), reportOf(), { receiptPending: true });
      expect(await store.submissions.get(USER, 'a')).toMatchObject({ state: 'done', receipt: 'pending' });
      return { store, job: await claimed(store) };
    };

    it('joins the report', async () => {
      const { store, job } = await pending();
      expect(await store.submissions.saveReceipt(job, GROWTH)).toBe(true);
      const found = await store.submissions.get(USER, 'a');
      expect(found).toMatchObject({ receipt: 'done', report: { ...reportOf(), growth: GROWTH } });
      expect(await store.submissions.saveReceipt(job, GROWTH)).toBe(false);
    });

    it('that could not be measured leaves the report as it is', async () => {
      const { store, job } = await pending();
      expect(await store.submissions.saveReceipt(job, undefined)).toBe(true);
      expect(await store.submissions.get(USER, 'a')).toMatchObject({ receipt: 'none', report: reportOf() });
    });

    it('that failed leaves the verdict as it is', async () => {
      const { store, job } = await pending();
      expect(await store.submissions.fail(job, 'no worker')).toBe(true);
      const found = await store.submissions.get(USER, 'a');
      expect(found).toMatchObject({ state: 'done', receipt: 'none' });
      expect(found).not.toHaveProperty('failure');
    });

    it("is not taken for another job's end", async () => {
      const { store, job } = await pending();
      expect(await store.submissions.finish(job, reportOf(), { receiptPending: false })).toBe(false);
      await store.submissions.create(handedIn('b'));
      expect(await store.submissions.saveReceipt(await claimed(store), GROWTH)).toBe(false);
    });
  });

  describe('cancelling', () => {
    it('ends what waits', async () => {
      const store = await open();
      await store.submissions.create(handedIn('a'));
      expect(await store.submissions.cancel(USER, 'a')).toBe(true);
      expect(await store.submissions.get(USER, 'a')).toMatchObject({ state: 'cancelled' });
      expect(await store.jobs.claim(1)).toBeUndefined();
    });

    it('ends what runs, and its result is discarded', async () => {
      const store = await open();
      await store.submissions.create(handedIn('a'));
      const job = await claimed(store);
      expect(await store.submissions.cancel(USER, 'a')).toBe(true);
      expect(await store.submissions.finish(job, reportOf(), { receiptPending: true })).toBe(false);
      expect(await store.submissions.get(USER, 'a')).toMatchObject({ state: 'cancelled' });
      expect(await store.jobs.waiting()).toBe(0);
    });

    it('does nothing to what has ended', async () => {
      const store = await open();
      await store.submissions.create(handedIn('a'));
      await store.submissions.finish(await claimed(store), reportOf(), { receiptPending: true });
      expect(await store.submissions.cancel(USER, 'a')).toBe(false);
      expect(await store.submissions.get(USER, 'a')).toMatchObject({ state: 'done', receipt: 'pending' });
    });
  });
});
