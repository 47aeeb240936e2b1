// Tests taken elsewhere in the store: order, versions, days, and that they are taken along and forgotten with everything else.
import { expect, it } from 'vitest';
import type { NewTest } from '../../../server/store/index.ts';
import { onBothDatabases } from './databases.ts';
import { USER } from './samples.ts';

const test = (id: string, more: Partial<NewTest> = {}): NewTest => ({
  ...{ id, name: `Name of ${id}`, day: '2026-11-03', result: '2솔', stages: {}, notes: '' },
  ...more,
});

onBothDatabases((database) => {
  it('keeps any text, and lists by day', async () => {
    const { elsewhere } = await database().open({ clock: () => 5 });
    const odd = test('b', { name: 'a\0\ud800', notes: '\ue000', problems: 5, stages: { interview: 'withdrew' } });
    await elsewhere.add(USER, [test('a', { day: '2026-10-31' }), odd, test('c')]);
    const all = await elsewhere.list(USER);
    expect(all.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(all[1]).toEqual({ ...odd, version: 1, updatedAt: 5 });
    const november = await elsewhere.list(USER, { from: '2026-11-01', to: '2026-11-30' });
    expect(november.map(({ id }) => id)).toEqual(['c', 'b']);
    expect(await elsewhere.list('somebody else')).toEqual([]);
  });

  it('saves over the version that was read alone', async () => {
    const { elsewhere } = await database().open();
    await elsewhere.add(USER, [test('a')]);
    const { id: _, ...one } = test('a', { result: '3솔' });
    expect(await elsewhere.change(USER, 'a', one, 1)).toMatchObject({ saved: true, current: { version: 2 } });
    expect(await elsewhere.change(USER, 'a', { ...one, notes: 'x' }, 1)).toMatchObject({
      ...{ saved: false, current: { notes: '' } },
    });
    expect(await elsewhere.change('somebody else', 'a', one, 2)).toEqual({ saved: false });
    expect(await elsewhere.remove('somebody else', 'a')).toBe(false);
    expect(await elsewhere.remove(USER, 'a')).toBe(true);
  });

  it('takes them along, the newer one wins, and deletes them with everything', async () => {
    let now = 10;
    const from = await database().open({ clock: () => now });
    const to = await database().open({ clock: () => now });
    await from.elsewhere.add(USER, [test('a'), test('b')]);
    now = 20;
    await to.elsewhere.add(USER, [test('a', { notes: 'newer' })]);
    const records = await Array.fromAsync(from.archive.exportAll(USER));
    expect(await to.archive.importAll(USER, records)).toMatchObject({ elsewhere: 1, skipped: 1 });
    expect((await to.elsewhere.list(USER)).map(({ id, notes }) => [id, notes])).toEqual([
      ['b', ''],
      ['a', 'newer'],
    ]);
    await to.archive.deleteAll(USER);
    expect(await to.elsewhere.list(USER)).toEqual([]);
  });
});
