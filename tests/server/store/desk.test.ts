// What lies on the desk: drafts, notes, own cases, settings.
import { describe, expect, it } from 'vitest';
import { Settings } from '../../../server/schema/settings.ts';
import { MOST_OWN_CASES } from '../../../server/store/index.ts';
import { onBothDatabases } from './databases.ts';
import { USER } from './samples.ts';

const KEY = { problem: 'sum', language: 'javascript' } as const;

onBothDatabases((create) => {
  const open = (now = 7) => create().open({ clock: () => now });

  describe('a draft', () => {
    it('is not there before it is saved', async () => {
      expect(await (await open()).drafts.get(USER, KEY)).toBeUndefined();
    });

    it('is saved over the version that was read, and is there again', async () => {
      const store = await open();
      const first = { source: 'a\0', version: 1, updatedAt: 7 };
      expect(await store.drafts.save(USER, KEY, 'a\0', 0)).toEqual({ saved: true, draft: first });
      expect(await store.drafts.get(USER, KEY)).toEqual(first);
      expect(await store.drafts.save(USER, KEY, 'b', 1)).toMatchObject({ saved: true, draft: { version: 2 } });
    });

    it('that another tab saved meanwhile is given back, and stays', async () => {
      const store = await open();
      await store.drafts.save(USER, KEY, 'mine', 0);
      const theirs = { source: 'theirs', version: 2, updatedAt: 7 };
      await store.drafts.save(USER, KEY, 'theirs', 1);
      for (const version of [0, 1, 3])
        expect(await store.drafts.save(USER, KEY, 'mine too', version)).toEqual({ saved: false, draft: theirs });
      expect(await store.drafts.get(USER, KEY)).toEqual(theirs);
    });

    it('that is saved twice because the answer got lost is no conflict', async () => {
      const store = await open();
      const saved = await store.drafts.save(USER, KEY, 'a', 0);
      expect(await store.drafts.save(USER, KEY, 'a', 0)).toEqual(saved);
    });

    it('that was deleted meanwhile is saved anew', async () => {
      const store = await open();
      await store.drafts.save(USER, KEY, 'a', 0);
      await store.archive.deleteAll(USER);
      expect(await store.drafts.save(USER, KEY, 'b', 1)).toMatchObject({ saved: true, draft: { version: 2 } });
    });

    it('of two tabs that save at the same time wins once', async () => {
      const store = await open();
      await store.drafts.save(USER, KEY, 'start', 0);
      const tabs = ['a', 'b', 'c', 'd'].map((source) => store.drafts.save(USER, KEY, source, 1));
      const answers = await Promise.all(tabs);
      const winners = answers.filter(({ saved }) => saved);
      expect(winners).toHaveLength(1);
      expect(answers.map(({ draft }) => draft)).toEqual(answers.map(() => winners[0]?.draft));
    });

    it('is one for each person, problem and language', async () => {
      const store = await open();
      const places = [
        [USER, KEY],
        ['other', KEY],
        [USER, { ...KEY, problem: 'other' }],
        [USER, { ...KEY, language: 'typescript' }],
      ] as const;
      for (const [i, [user, key]] of places.entries()) await store.drafts.save(user, key, `source ${i}`, 0);
      for (const [i, [user, key]] of places.entries())
        expect(await store.drafts.get(user, key)).toMatchObject({ source: `source ${i}`, version: 1 });
    });
  });

  it('a note is kept as drafts are', async () => {
    const store = await open();
    expect(await store.notes.get(USER, 'sum')).toBeUndefined();
    const note = { text: '# 메모\0', version: 1, updatedAt: 7 };
    expect(await store.notes.save(USER, 'sum', note.text, 0)).toEqual({ saved: true, note });
    expect(await store.notes.save(USER, 'sum', 'x', 0)).toEqual({ saved: false, note });
    expect(await store.notes.save(USER, 'sum', note.text, 0)).toEqual({ saved: true, note });
    expect(await store.notes.get(USER, 'sum')).toEqual(note);
    expect(await store.notes.get(USER, 'other')).toBeUndefined();
  });

  describe('own cases', () => {
    it('are listed in the order in which they were added, whatever is changed', async () => {
      const store = await open();
      const one = { name: 'one', input: '1\0' };
      const two = { name: 'two', input: '2', expected: '' };
      expect(await store.ownCases.add(USER, 'sum', 'z', one)).toBe(true);
      expect(await store.ownCases.add(USER, 'sum', 'a', two)).toBe(true);
      const listed = [
        { id: 'z', ...one },
        { id: 'a', ...two },
      ];
      expect(await store.ownCases.list(USER, 'sum')).toEqual(listed);
      const changed = { name: 'neu', input: '3', expected: '4' };
      expect(await store.ownCases.change(USER, 'sum', 'z', changed)).toBe(true);
      expect(await store.ownCases.list(USER, 'sum')).toEqual([{ id: 'z', ...changed }, listed[1]]);
      expect(await store.ownCases.remove(USER, 'sum', 'z')).toBe(true);
      expect(await store.ownCases.list(USER, 'sum')).toEqual([listed[1]]);
    });

    it('that are not there are neither changed nor removed', async () => {
      const store = await open();
      await store.ownCases.add(USER, 'sum', 'a', { name: 'a', input: '' });
      for (const [user, problem, id] of [
        [USER, 'sum', 'b'],
        [USER, 'other', 'a'],
        ['other', 'sum', 'a'],
        [USER, 'sum', 'a\0'],
      ] as const) {
        expect(await store.ownCases.change(user, problem, id, { name: 'x', input: '' })).toBe(false);
        expect(await store.ownCases.remove(user, problem, id)).toBe(false);
      }
      expect(await store.ownCases.list(USER, 'sum')).toEqual([{ id: 'a', name: 'a', input: '' }]);
    });

    it('are at most a hundred of a problem', async () => {
      const store = await open();
      for (let i = 0; i < MOST_OWN_CASES; i++)
        expect(await store.ownCases.add(USER, 'sum', `c${i}`, { name: 'x', input: '' })).toBe(true);
      expect(await store.ownCases.add(USER, 'sum', 'more', { name: 'x', input: '' })).toBe(false);
      expect(await store.ownCases.add(USER, 'other', 'more', { name: 'x', input: '' })).toBe(true);
      await store.ownCases.remove(USER, 'sum', 'c0');
      expect(await store.ownCases.add(USER, 'sum', 'more', { name: 'x', input: '' })).toBe(true);
    });
  });

  it('settings are the usual ones until they are saved', async () => {
    const store = await open();
    expect(await store.settings.get(USER)).toEqual(Settings.parse({}));
    const settings = Settings.parse({ theme: 'dark', vim: true });
    await store.settings.save(USER, settings);
    expect(await store.settings.get(USER)).toEqual(settings);
    await store.settings.save(USER, { ...settings, vim: false });
    expect(await store.settings.get(USER)).toEqual({ ...settings, vim: false });
    expect(await store.settings.get('other')).toEqual(Settings.parse({}));
  });
});
