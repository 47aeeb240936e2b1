// A month in the store: what was done in it, texts and goals with their versions, and that all of it is taken along and forgotten.
import { expect, it } from 'vitest';
import type { Store } from '../../../server/store/index.ts';
import { onBothDatabases } from './databases.ts';
import { handedIn, judgeOne, USER } from './samples.ts';

const HALF_HOUR = 1_800_000;
const FROM = 1_793_458_800_000;
const SPAN = { from: FROM, to: FROM + 30 * 48 * HALF_HOUR };
const KEY = { month: '2026-11', section: 'remarks' } as const;
const TEXT = { text: '느낀 점\0', base: '', tongue: 'ko', version: 0 } as const;

onBothDatabases((database) => {
  const open = () => database().open({ clock: () => 7 });

  async function filled(store: Store): Promise<void> {
    const add = (id: string, at: number, problem: string, standing: 'solved' | 'failed' | 'efficiency-loss') =>
      judgeOne(store, handedIn(id, { createdAt: at, problem }), {
        ...{ standing, verdict: standing === 'failed' ? 'WA' : standing === 'solved' ? 'AC' : 'TLE' },
      });
    await add('a', FROM - 5, 'old', 'solved');
    await add('b', FROM - 1, 'late', 'failed');
    await add('c', FROM, 'old', 'solved');
    await add('d', FROM + HALF_HOUR - 1, 'new', 'efficiency-loss');
    await add('e', FROM + HALF_HOUR, 'new', 'solved');
    await add('f', SPAN.to - 1, 'never', 'failed');
    await add('g', SPAN.to, 'never', 'solved');
  }

  it('is read by half hours and problems, and nothing of before or after it counts', async () => {
    const store = await open();
    await filled(store);
    expect(await store.months.activity(USER, SPAN)).toEqual({
      slots: [
        { slot: 0, submissions: 2 },
        { slot: 1, submissions: 1 },
        { slot: 30 * 48 - 1, submissions: 1 },
      ],
      problems: [
        { problem: 'never', standing: 'failed', submissions: 1 },
        { problem: 'new', standing: 'solved', submissions: 2, solvedAt: FROM + HALF_HOUR },
        { problem: 'old', standing: 'solved', submissions: 1, solvedAt: FROM - 5 },
      ],
    });
    expect(await store.months.totals(USER, SPAN)).toMatchObject({ solved: 2, losses: 1, exams: 0 });
    expect(await store.months.count(USER, { ...SPAN, month: '2026-11' })).toEqual({
      ...{ submissions: 4, exams: 0, elsewhere: 0, texts: 0 },
    });
    expect(await store.months.first(USER)).toEqual({ submittedAt: FROM - 5, day: undefined, month: undefined });
    expect(await store.months.activity('somebody else', SPAN)).toEqual({ slots: [], problems: [] });
  });

  it('saves a text over the version that was read alone', async () => {
    const { months } = await open();
    expect(await months.saveText(USER, KEY, TEXT)).toMatchObject({ saved: true, current: { version: 1 } });
    expect(await months.texts(USER, '2026-11')).toEqual([{ ...KEY, ...TEXT, version: 1, updatedAt: 7 }]);
    expect(await months.saveText(USER, KEY, { ...TEXT, text: 'other' })).toMatchObject({
      ...{ saved: false, current: { text: TEXT.text, version: 1 } },
    });
    expect(await months.saveText(USER, KEY, TEXT)).toMatchObject({ saved: true, current: { version: 1 } });
    expect(await months.removeText(USER, KEY, 2)).toBe(false);
    expect(await months.removeText(USER, KEY, 1)).toBe(true);
    expect(await months.texts(USER, '2026-11')).toEqual([]);
  });

  it('saves goals over the version that was read alone', async () => {
    const { months } = await open();
    const goals = [
      { kind: 'text', text: '\ud800', done: false },
      { kind: 'days', count: 3 },
    ] as const;
    expect(await months.goals(USER, '2026-12')).toEqual({ goals: [], version: 0 });
    expect(await months.saveGoals(USER, '2026-12', { goals, version: 0 })).toMatchObject({ saved: true });
    expect(await months.goals(USER, '2026-12')).toEqual({ goals, version: 1 });
    expect(await months.saveGoals(USER, '2026-12', { goals: [], version: 0 })).toEqual({
      ...{ saved: false, current: { goals, version: 1 } },
    });
  });

  it('is taken along and deleted with everything', async () => {
    const [from, to] = [await open(), await open()];
    await from.months.saveText(USER, KEY, TEXT);
    await from.months.saveGoals(USER, '2026-12', { goals: [{ kind: 'exams', count: 1 }], version: 0 });
    const records = await Array.fromAsync(from.archive.exportAll(USER));
    expect(await to.archive.importAll(USER, records)).toMatchObject({ months: 2, skipped: 0 });
    expect(await to.archive.importAll(USER, records)).toMatchObject({ months: 0, skipped: 2 });
    expect(await to.months.texts(USER, '2026-11')).toEqual(await from.months.texts(USER, '2026-11'));
    expect(await to.months.goals(USER, '2026-12')).toMatchObject({ goals: [{ kind: 'exams', count: 1 }] });
    await to.archive.deleteAll(USER);
    expect(await to.months.texts(USER, '2026-11')).toEqual([]);
    expect(await to.months.goals(USER, '2026-12')).toEqual({ goals: [], version: 0 });
  });
});
