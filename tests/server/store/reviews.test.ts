// Reviews in the store: made with what was found out, rated once, taken back, taken along.
import { describe, expect, it } from 'vitest';
import type { Exam } from '#judge/schema/exam';
import type { Store } from '../../../server/store/index.ts';
import { onBothDatabases } from './databases.ts';
import { claimed, handedIn, judgeOne, reportOf, USER } from './samples.ts';

const DAY = 86_400_000;
const NOON = new Date(2027, 0, 15, 12).getTime();
const FAILED = { standing: 'failed', verdict: 'WA', earned: 0 } as const;
const EXAM: Exam = {
  ...{ name: { ko: '시험', en: 'Exam' }, minutes: 60, problems: [{ slug: 'sum', weight: 100 }] },
  ...{ shows: 'samples', counts: 'best', pause: false },
};

onBothDatabases((create) => {
  const open = () => create().open({ clock: () => NOON });
  const submit = (store: Store, id: string, days: number, judged = {}) =>
    judgeOne(store, handedIn(id, { createdAt: NOON + days * DAY }), judged);
  const cardOf = async (store: Store) => (await store.reviews.get(USER, 'sum')).card;
  /** Failed, reviewed on the next day, and rated. */
  const reviewed = async (): Promise<Store> => {
    const store = await open();
    await submit(store, 'a', 0, FAILED);
    await submit(store, 'b', 1);
    expect(await store.reviews.rate(USER, 'sum', { rating: 'hard', submission: 'b', at: NOON + DAY })).toBe(true);
    return store;
  };

  it('a card is made when the first submission is judged, and comes back', async () => {
    const store = await open();
    await store.submissions.create(handedIn('a', { createdAt: NOON }));
    expect(await cardOf(store)).toBeUndefined();
    await store.submissions.finish(await claimed(store), reportOf(FAILED), { receiptPending: false });
    expect(await cardOf(store)).toMatchObject({ dueAt: NOON + DAY, last: { standing: 'failed' }, reviews: 0 });
    expect(await store.reviews.cards('other')).toEqual([]);
  });

  it('what does not compile says nothing of what one remembers', async () => {
    const store = await open();
    await submit(store, 'a', 0, { ...FAILED, verdict: 'CE' });
    expect(await cardOf(store)).toBeUndefined();
  });

  it('nothing of an exam is seen before its end', async () => {
    const store = await open();
    const clock = { startedAt: NOON, elapsedMs: 0, pausedMs: 0, pauses: 0, pausedAt: undefined };
    await store.sittings.start(USER, { id: 'x', template: 'pair', exam: EXAM, clock });
    await judgeOne(store, handedIn('a', { createdAt: NOON, sitting: 'x' }), FAILED);
    expect(await cardOf(store)).toBeUndefined();
    const problems = [{ slug: 'sum', flagged: false, spentMs: 0 }];
    await store.sittings.end(USER, { id: 'x', clock, problems }, { at: NOON + 9, by: 'finished' });
    expect(await cardOf(store)).toMatchObject({ dueAt: NOON + DAY });
  });

  describe('a rating', () => {
    it('moves the problem, once', async () => {
      const store = await reviewed();
      const card = await cardOf(store);
      expect(card).toMatchObject({ reviews: 2 });
      expect(card?.episode).toBeUndefined();
      expect(card?.dueAt).toBeGreaterThan(NOON + 2 * DAY - 1);
      const again = { rating: 'easy', submission: 'b', at: NOON + DAY } as const;
      expect(await store.reviews.rate(USER, 'sum', again)).toBe(false);
      expect(await cardOf(store)).toEqual(card);
      expect((await store.reviews.log(USER, { limit: 9 })).map(({ rating, by }) => [rating, by])).toEqual([
        ['hard', 'person'],
        ['again', 'result'],
      ]);
      expect(await store.reviews.count(USER, NOON + DAY)).toEqual({ all: 1, firsts: 1 });
      expect(await store.reviews.count('other', 0)).toEqual({ all: 0, firsts: 0 });
    });

    it('of a submission that is not the review’s last is refused', async () => {
      const store = await open();
      await submit(store, 'a', 0, FAILED);
      expect(await store.reviews.rate(USER, 'sum', { rating: 'easy', submission: 'z', at: NOON })).toBe(false);
      expect(await store.reviews.rate(USER, 'none', { rating: 'easy', submission: 'a', at: NOON })).toBe(false);
    });

    it('of two at once only one counts', async () => {
      const store = await open();
      await submit(store, 'a', 0, FAILED);
      const rate = (rating: 'hard' | 'easy') => store.reviews.rate(USER, 'sum', { rating, submission: 'a', at: NOON });
      const both = await Promise.all([rate('hard'), rate('easy')]);
      expect(both.filter(Boolean)).toHaveLength(1);
      expect(await store.reviews.log(USER, { limit: 9 })).toHaveLength(1);
    });

    it('can be taken back and given again', async () => {
      const store = await reviewed();
      expect(await store.reviews.undo(USER, 'sum', NOON + DAY)).toBe(true);
      expect(await cardOf(store)).toMatchObject({ reviews: 1, episode: { submission: 'b' } });
      // The first one was the result's.
      expect(await store.reviews.undo(USER, 'sum', NOON + DAY)).toBe(false);
      expect(await store.reviews.rate(USER, 'sum', { rating: 'easy', submission: 'b', at: NOON + DAY })).toBe(true);
      expect((await store.reviews.log(USER, { problem: 'sum', limit: 1 }))[0]).toMatchObject({ rating: 'easy' });
    });
  });

  it('a review takes as long as from opening the problem', async () => {
    const store = await open();
    await submit(store, 'a', 0, FAILED);
    const begun = NOON + DAY - 600_000;
    await store.reviews.open(USER, 'sum', begun);
    await store.reviews.open(USER, 'sum', begun + 1000);
    await submit(store, 'b', 1);
    expect((await cardOf(store))?.episode).toMatchObject({ tookMs: 600_000 });
  });

  it('a suspended problem says so until it is resumed', async () => {
    const store = await reviewed();
    await store.reviews.suspend(USER, 'sum', { suspended: true, at: NOON });
    expect(await cardOf(store)).toMatchObject({ suspended: true });
    expect(await store.reviews.suspend(USER, 'none', { suspended: true, at: NOON })).toBe(false);
  });

  describe('an archive', () => {
    const taken = (store: Store) => Array.fromAsync(store.archive.exportAll(USER));

    it('brings cards and ratings along, and again changes nothing', async () => {
      const [from, to] = [await reviewed(), await open()];
      const imported = await to.archive.importAll(USER, JSON.parse(JSON.stringify(await taken(from))));
      expect(imported).toMatchObject({ submissions: 2, reviews: 1, skipped: 0 });
      expect(await to.reviews.cards(USER)).toEqual(await from.reviews.cards(USER));
      expect(await to.reviews.log(USER, { limit: 9 })).toEqual(await from.reviews.log(USER, { limit: 9 }));
      const before = await to.reviews.cards(USER);
      expect(await to.archive.importAll(USER, await taken(from))).toMatchObject({ reviews: 0, skipped: 4 });
      expect(await to.reviews.cards(USER)).toEqual(before);
    });

    it('without cards makes them, from the last result of each problem', async () => {
      const [from, to] = [await reviewed(), await open()];
      const records = (await taken(from)).filter(({ kind }) => kind !== 'reviews');
      await to.archive.importAll(USER, records);
      expect(await cardOf(to)).toMatchObject({ reviews: 0, last: { submission: 'b' }, dueAt: NOON + 4 * DAY });
    });

    it('of an older card leaves the newer one', async () => {
      const [store, other] = [await reviewed(), await open()];
      await submit(other, 'z', 0);
      const before = await cardOf(store);
      await store.archive.importAll(
        USER,
        (await taken(other)).filter(({ kind }) => kind !== 'submission'),
      );
      expect(await cardOf(store)).toEqual(before);
    });
  });

  it('deleting everything leaves neither cards nor ratings', async () => {
    const store = await reviewed();
    await store.archive.deleteAll(USER);
    expect([await store.reviews.cards(USER), await store.reviews.log(USER, { limit: 9 })]).toEqual([[], []]);
  });
});
