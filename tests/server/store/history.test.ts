// The history: pages, filters, tallies, the problem list's figures and the timing report's rows.
import { describe, expect, it } from 'vitest';
import type { HistoryFilter } from '../../../server/schema/submission.ts';
import { type Store, WrongCursor } from '../../../server/store/index.ts';
import { onBothDatabases } from './databases.ts';
import { caseResult, handedIn, judgeOne, USER } from './samples.ts';

onBothDatabases((create) => {
  const open = () => create().open();

  /** Seven submissions to three problems; `w` waits. */
  const filled = async (): Promise<Store> => {
    const store = await open();
    const lost = { standing: 'efficiency-loss', verdict: 'TLE', earned: 60 } as const;
    const wrong = { standing: 'failed', verdict: 'WA', earned: 0 } as const;
    await judgeOne(store, handedIn('a', { problem: 'one', createdAt: 10 }), wrong);
    await judgeOne(store, handedIn('b', { problem: 'one', createdAt: 20, language: 'typescript' }), lost);
    await judgeOne(store, handedIn('c', { problem: 'two', createdAt: 20 }));
    await judgeOne(store, handedIn('d', { problem: 'one', createdAt: 30 }), wrong);
    await judgeOne(store, handedIn('e', { problem: 'two', createdAt: 40, language: 'typescript' }), wrong);
    await judgeOne(store, handedIn('x', { problem: 'one', createdAt: 50, user: 'other' }));
    await store.submissions.create(handedIn('w', { problem: 'three', createdAt: 60 }));
    return store;
  };

  describe('a selection', () => {
    const check = async (filter: HistoryFilter, ids: string, problems: Record<string, string>) => {
      const store = await filled();
      const page = await store.submissions.page(USER, { ...filter, limit: 100 });
      expect(page.submissions.map(({ id }) => id).join('')).toBe(ids);
      const tally = await store.submissions.tally(USER, filter);
      expect(tally.submissions).toBe(ids.length);
      expect(Object.fromEntries(tally.problems.map(({ problem, standing }) => [problem, standing]))).toEqual(problems);
    };

    it.each<[string, HistoryFilter, string, Record<string, string>]>([
      ['everything', {}, 'wedcba', { one: 'efficiency-loss', two: 'solved', three: 'untried' }],
      ['a problem', { problem: 'one' }, 'dba', { one: 'efficiency-loss' }],
      ['no problem', { problem: 'four' }, '', {}],
      ['a standing', { standing: 'failed' }, 'eda', { one: 'failed', two: 'failed' }],
      ['what was not judged', { standing: 'untried' }, 'w', { three: 'untried' }],
      ['a verdict', { verdict: 'TLE' }, 'b', { one: 'efficiency-loss' }],
      ['a language', { language: 'typescript' }, 'eb', { one: 'efficiency-loss', two: 'failed' }],
      ['from a time on', { from: 30 }, 'wed', { one: 'failed', two: 'failed', three: 'untried' }],
      ['up to a time', { to: 30 }, 'cba', { one: 'efficiency-loss', two: 'solved' }],
      ['a span of time', { from: 20, to: 40 }, 'dcb', { one: 'efficiency-loss', two: 'solved' }],
      ['an empty span', { from: 40, to: 40 }, '', {}],
      ['several at once', { problem: 'one', verdict: 'WA', language: 'javascript', from: 11 }, 'd', { one: 'failed' }],
    ])('%s: pages and tally agree', async (_, filter, ids, problems) => check(filter, ids, problems));
  });

  describe('pages', () => {
    const walk = async (store: Store, filter: HistoryFilter, limit: number): Promise<readonly string[]> => {
      const pages: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.submissions.page(USER, { ...filter, after, limit });
        pages.push(page.submissions.map(({ id }) => id).join(''));
        after = page.next;
      } while (after !== undefined);
      return pages;
    };

    it('follow each other without a gap, also within one millisecond', async () => {
      const store = await filled();
      expect(await walk(store, {}, 2)).toEqual(['we', 'dc', 'ba']);
      expect(await walk(store, {}, 1)).toEqual(['w', 'e', 'd', 'c', 'b', 'a']);
      expect(await walk(store, {}, 4)).toEqual(['wedc', 'ba']);
      expect(await walk(store, {}, 6)).toEqual(['wedcba']);
      expect(await walk(store, { language: 'javascript' }, 3)).toEqual(['wdc', 'a']);
    });

    it('do not shift when something new comes in between', async () => {
      const store = await filled();
      const first = await store.submissions.page(USER, { limit: 2 });
      await store.submissions.create(handedIn('n', { createdAt: 70 }));
      const second = await store.submissions.page(USER, { limit: 2, after: first.next });
      expect(second.submissions.map(({ id }) => id).join('')).toBe('dc');
    });

    it('of an empty history are one empty page', async () => {
      expect(await walk(await open(), {}, 5)).toEqual(['']);
    });

    it.each(['', 'x', '1 a', Buffer.from("1 a' or 1=1").toString('base64url'), '!!!', 'MQ'])(
      'the cursor %j is refused',
      async (after) => {
        const store = await open();
        await expect(store.submissions.page(USER, { limit: 5, after })).rejects.toThrow(WrongCursor);
      },
    );
  });

  describe('the problem list', () => {
    it('has the best of each problem that was tried', async () => {
      const store = await filled();
      const bests = [...(await store.submissions.bests(USER))].sort((a, b) => a.lastAt - b.lastAt);
      expect(bests).toEqual([
        {
          problem: 'one',
          standing: 'efficiency-loss',
          best: { earned: 60, max: 100 },
          submissions: 3,
          lastAt: 30,
          times: [],
        },
        {
          problem: 'two',
          standing: 'solved',
          best: { earned: 100, max: 100 },
          submissions: 2,
          lastAt: 40,
          times: [30],
        },
        { problem: 'three', standing: 'untried', submissions: 1, lastAt: 60, times: [] },
      ]);
    });

    it('has the last twelve times, oldest first, also when several are of one millisecond', async () => {
      const store = await open();
      for (let i = 10; i < 26; i++) {
        const efficiency = i === 24 ? [] : [caseResult('01', 'AC', i)];
        const createdAt = i < 20 ? 500 : 500 + i;
        await judgeOne(store, handedIn(`s${i}`, { createdAt }), { correctness: [], efficiency });
      }
      const [best] = await store.submissions.bests(USER);
      expect(best?.times).toEqual([13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25]);
    });

    it('has the times of accepted submissions only, however many have failed since', async () => {
      const store = await open();
      const slow = { verdict: 'TLE', standing: 'efficiency-loss', earned: 60 } as const;
      for (let i = 0; i < 14; i++) {
        await judgeOne(store, handedIn(`a${i}`, { createdAt: 2 * i }), {
          efficiency: [caseResult('01', 'AC', 10 + i)],
        });
        const efficiency = [caseResult('01', 'TLE', 900)];
        await judgeOne(store, handedIn(`f${i}`, { createdAt: 2 * i + 1 }), { ...slow, efficiency });
      }
      for (let i = 0; i < 13; i++)
        await judgeOne(store, handedIn(`w${i}`, { createdAt: 100 + i }), {
          verdict: 'WA',
          standing: 'failed',
          earned: 0,
        });
      const [best] = await store.submissions.bests(USER);
      expect(best?.times).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
    });

    it('has nothing for who has tried nothing', async () => {
      expect(await (await filled()).submissions.bests('nobody')).toEqual([]);
    });
  });

  describe('the timing report', () => {
    it('has the newest submissions that ran, oldest first, and their cases', async () => {
      const store = await filled();
      const all = await store.submissions.timing(USER, { problem: 'one' });
      expect(all.submissions.map(({ id }) => id).join('')).toBe('abd');
      expect(all.cases.map((row) => `${row.submission} ${row.group}/${row.name} ${row.cpuMs}`)).toEqual([
        'a correctness/01-small 3',
        'a efficiency/01-large 30',
        'b correctness/01-small 3',
        'b efficiency/01-large 30',
        'd correctness/01-small 3',
        'd efficiency/01-large 30',
      ]);
      expect(all.cases[1]).toEqual({
        submission: 'a',
        group: 'efficiency',
        name: '01-large',
        efficiency: true,
        verdict: 'AC',
        cpuMs: 30,
        peakMiB: 15,
        limitMs: 1000,
      });
      const newest = await store.submissions.timing(USER, { problem: 'one', most: 2 });
      expect(newest.submissions.map(({ id }) => id).join('')).toBe('bd');
      const typescript = await store.submissions.timing(USER, { problem: 'one', language: 'typescript' });
      expect(typescript.submissions.map(({ id }) => id).join('')).toBe('b');
    });

    it('is empty for a problem that was not judged', async () => {
      const store = await filled();
      expect(await store.submissions.timing(USER, { problem: 'three' })).toEqual({ submissions: [], cases: [] });
    });
  });
});
