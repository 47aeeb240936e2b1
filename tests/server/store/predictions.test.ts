// Predictions in the store: kept with the submission, measured with the report and the receipt, counted once.
import { expect, it } from 'vitest';
import type { Exam } from '#judge/schema/exam';
import { PredictionQuery } from '../../../server/schema/prediction.ts';
import type { HandedIn, Store } from '../../../server/store/index.ts';
import { onBothDatabases } from './databases.ts';
import { claimed, GROWTH, handedIn, judgeOne, reportOf, USER } from './samples.ts';

const NOON = new Date(2027, 0, 15, 12).getTime();
const WRONG = { standing: 'failed', verdict: 'WA', earned: 0 } as const;
const EXAM: Exam = {
  ...{ name: { ko: '시험', en: 'Exam' }, minutes: 60, problems: [{ slug: 'sum', weight: 100 }] },
  ...{ shows: 'samples', counts: 'best', pause: false },
};
type Prediction = NonNullable<HandedIn['prediction']>;
const sure = (standing: Prediction['standing'], confidencePercent = 80): Prediction => ({
  standing,
  confidencePercent,
});

onBothDatabases((create) => {
  const open = () => create().open({ clock: () => NOON });
  const predicted = (id: string, prediction: Prediction, more: Partial<HandedIn> = {}) =>
    handedIn(id, { createdAt: NOON, prediction, ...more });
  const list = async (store: Store, query = {}) =>
    (await store.predictions.list(USER, PredictionQuery.parse(query))).predictions.map(({ submission }) => submission);

  /** Four predictions, two of them right. */
  const filled = async (): Promise<Store> => {
    const store = await open();
    await judgeOne(store, predicted('a', sure('solved'), { createdAt: NOON }));
    await judgeOne(store, predicted('b', sure('solved', 60), { createdAt: NOON + 1 }), WRONG);
    await judgeOne(store, predicted('c', sure('failed', 60), { createdAt: NOON + 2 }), WRONG);
    await judgeOne(store, predicted('d', sure('partial', 100), { createdAt: NOON + 3 }));
    await judgeOne(store, handedIn('e', { createdAt: NOON + 4 }));
    return store;
  };

  it('a prediction is there with its submission, before and after it is judged', async () => {
    const store = await open();
    const prediction = { ...sure('efficiency-loss'), growth: 'n^2' } as const;
    await store.submissions.create(predicted('a', prediction));
    expect(await store.submissions.get(USER, 'a')).toMatchObject({ prediction });
    expect(await list(store)).toEqual([]);
    await store.submissions.finish(await claimed(store), reportOf(), { receiptPending: false });
    expect(await store.submissions.get(USER, 'a')).toMatchObject({ prediction });
    expect(await list(store)).toEqual(['a']);
  });

  it('is counted by confidence, month and outcome', async () => {
    const { confidences, outcomes } = await (await filled()).predictions.counts(USER);
    expect(confidences.map(({ percent, isRight, predictions }) => [percent, isRight, predictions]).sort()).toEqual([
      [100, false, 1],
      [60, false, 1],
      [60, true, 1],
      [80, true, 1],
    ]);
    expect(confidences.every(({ month }) => month === 202701)).toBe(true);
    expect(outcomes).toHaveLength(4);
  });

  it('growth is measured when the receipt comes, and counts once', async () => {
    const store = await open();
    await store.submissions.create(predicted('a', { ...sure('solved'), growth: 'n log n' }));
    await store.submissions.finish(await claimed(store), reportOf(), { receiptPending: true });
    expect((await store.predictions.counts(USER)).growths).toEqual([]);
    await store.submissions.saveReceipt(await claimed(store), GROWTH);
    const { growths, confidences } = await store.predictions.counts(USER);
    expect(growths).toEqual([{ growth: 'n log n', measured: 'n', predictions: 1 }]);
    expect(confidences).toMatchObject([{ predictions: 1 }]);
    expect(await list(store, { growth: 'n log n', measuredGrowth: 'n' })).toEqual(['a']);
    expect(await list(store, { growth: 'n' })).toEqual([]);
  });

  it('each number’s submissions can be had', async () => {
    const store = await filled();
    expect(await list(store)).toEqual(['d', 'c', 'b', 'a']);
    expect(await list(store, { right: 'true' })).toEqual(['c', 'a']);
    expect(await list(store, { leastPercent: 60, mostPercent: 79, right: 'false' })).toEqual(['b']);
    expect(await list(store, { standing: 'partial', measured: 'solved' })).toEqual(['d']);
    expect(await list(store, { from: NOON + 1, to: NOON + 3 })).toEqual(['c', 'b']);
    const first = await store.predictions.list(USER, PredictionQuery.parse({ limit: 3 }));
    expect(await list(store, { after: first.next })).toEqual(['a']);
    expect((await store.predictions.counts('other')).confidences).toEqual([]);
  });

  it('nothing is measured where the judge failed, or nobody judged', async () => {
    const store = await open();
    await judgeOne(store, predicted('a', sure('solved')), { standing: 'untried', verdict: 'JE', earned: 0 });
    await store.submissions.create(predicted('b', sure('solved')));
    await store.submissions.cancel(USER, 'b');
    expect([await list(store), (await store.predictions.counts(USER)).confidences]).toEqual([[], []]);
  });

  it('nothing of an exam is measured before its end', async () => {
    const store = await open();
    const clock = { startedAt: NOON, elapsedMs: 0, pausedMs: 0, pauses: 0, pausedAt: undefined };
    await store.sittings.start(USER, { id: 'x', template: 'pair', exam: EXAM, clock });
    await store.submissions.create(predicted('a', { ...sure('solved'), growth: 'n' }, { sitting: 'x' }));
    await store.submissions.finish(await claimed(store), reportOf(), { receiptPending: true });
    await store.submissions.saveReceipt(await claimed(store), GROWTH);
    expect([await list(store), (await store.predictions.counts(USER)).growths]).toEqual([[], []]);
    const problems = [{ slug: 'sum', flagged: false, spentMs: 0 }];
    await store.sittings.end(USER, { id: 'x', clock, problems }, { at: NOON + 9, by: 'finished' });
    expect(await list(store)).toEqual(['a']);
    expect((await store.predictions.counts(USER)).growths).toEqual([{ growth: 'n', measured: 'n', predictions: 1 }]);
  });

  it('an archive brings them along, counted again, and once', async () => {
    const [from, to] = [await filled(), await open()];
    const records = await Array.fromAsync(from.archive.exportAll(USER));
    for (let times = 0; times < 2; times++) await to.archive.importAll(USER, JSON.parse(JSON.stringify(records)));
    const sorted = async (store: Store) =>
      (await store.predictions.counts(USER)).confidences.map((one) => JSON.stringify(one)).sort();
    expect(await sorted(to)).toEqual(await sorted(from));
    expect(await list(to)).toEqual(await list(from));
    expect(await to.submissions.get(USER, 'a')).toMatchObject({ prediction: sure('solved') });
  });

  it('deleting everything leaves none', async () => {
    const store = await filled();
    await store.archive.deleteAll(USER);
    expect([await list(store), await store.predictions.counts(USER)]).toEqual([
      [],
      { confidences: [], outcomes: [], growths: [] },
    ]);
  });
});
