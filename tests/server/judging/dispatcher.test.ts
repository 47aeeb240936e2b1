// What is done when: one piece at a time, what a person waits for first, and nothing that the store keeps is lost.
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { Dispatcher, type StoredTask, type Task } from '../../../server/judging/dispatcher.ts';
import { eventLogs } from '../../../server/judging/event-logs.ts';

type Kept = { readonly id: string; readonly kind: 'judge' | 'receipt' };

/** Pieces of work that the test itself ends; what happened is in `told`, in order. */
function scene() {
  const told: string[] = [];
  const kept: Kept[] = [];
  const bugs: string[] = [];
  const ends = new Map<string, { resolve: () => void; reject: (error: unknown) => void }>();
  /** What the store answers when it is asked or told; a test replaces it. */
  const store = { trouble: () => {} };
  const logs = eventLogs(() => 0);
  const perform = (id: string): Task['perform'] => {
    return async ({ signal }) => {
      told.push(`begin ${id}`);
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      ends.set(id, { resolve, reject });
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      await promise;
      told.push(`end ${id}`);
      logs.of(id).tell({ type: 'ended', state: 'done' });
    };
  };
  const storedOf = (job: Kept): StoredTask => ({
    id: job.id,
    givesWay: job.kind === 'receipt',
    perform: perform(job.id),
    giveBack: async () => {
      store.trouble();
      told.push(`back ${job.id}`);
      kept.unshift(job);
    },
    fail: async (error) => {
      store.trouble();
      told.push(`fail ${job.id}: ${(error as Error).message}`);
    },
  });
  const next = async (): Promise<StoredTask | undefined> => {
    await pause(1);
    store.trouble();
    const judge = kept.findIndex(({ kind }) => kind === 'judge');
    const [job] = kept.splice(Math.max(judge, 0), 1);
    return job && storedOf(job);
  };
  const onBug = (error: unknown) => void bugs.push(String(error));
  const dispatcher = new Dispatcher({ logs, next, mostWaiting: 3, onBug });
  const run = (id: string) => dispatcher.add({ id, perform: perform(id) });
  const keep = (job: Kept) => {
    kept.push(job);
    dispatcher.wake();
  };
  /** Waits until something is so; a test that waits in vain is stopped by its own time-out. */
  const until = async (line: string) => {
    while (!told.includes(line)) await pause(1);
  };
  const end = async (id: string) => {
    await until(`begin ${id}`);
    ends.get(id)?.resolve();
    await until(`end ${id}`);
  };
  const stateOf = (id: string) => logs.of(id).from(0).at(-1);
  open.push(dispatcher);
  return { told, kept, bugs, store, logs, dispatcher, run, keep, until, end, ends, stateOf };
}

const open: Dispatcher[] = [];
afterEach(async () => {
  for (const dispatcher of open.splice(0)) await dispatcher.stop();
});

describe('the order of work', () => {
  it('is runs, then submissions, then receipts, one at a time', async () => {
    const { dispatcher, run, keep, end, told } = scene();
    keep({ id: 'receipt', kind: 'receipt' });
    keep({ id: 'first', kind: 'judge' });
    keep({ id: 'second', kind: 'judge' });
    run('run');
    dispatcher.start();
    await end('run');
    await end('first');
    run('late');
    await end('second');
    await end('late');
    await end('receipt');
    expect(told).toEqual([
      ...['begin run', 'end run', 'begin first', 'end first', 'begin second', 'end second'],
      ...['begin late', 'end late', 'begin receipt', 'end receipt'],
    ]);
  });

  it.each(['run', 'judge'] as const)('lets a receipt give way to a %s, and does it later', async (kind) => {
    const { dispatcher, run, keep, end, until, told, stateOf } = scene();
    keep({ id: 'receipt', kind: 'receipt' });
    dispatcher.start();
    await until('begin receipt');
    if (kind === 'run') run('urgent');
    else keep({ id: 'urgent', kind });
    await end('urgent');
    await until('back receipt');
    while (told.lastIndexOf('begin receipt') < told.indexOf('end urgent')) await pause(1);
    await end('receipt');
    expect(told).toEqual([
      ...['begin receipt', 'back receipt', 'begin urgent', 'end urgent'],
      ...['begin receipt', 'end receipt'],
    ]);
    expect(stateOf('receipt')).toEqual({ type: 'ended', state: 'done' });
  });

  it('lets a receipt give way to what comes while the store is being asked for it', async () => {
    const { dispatcher, run, keep, end, until, told } = scene();
    keep({ id: 'receipt', kind: 'receipt' });
    dispatcher.start();
    run('urgent');
    await end('urgent');
    await until('back receipt');
    await end('receipt');
    expect(told).toEqual(['back receipt', 'begin urgent', 'end urgent', 'begin receipt', 'end receipt']);
  });

  it('never lets a submission give way', async () => {
    const { dispatcher, run, keep, end, until, told } = scene();
    dispatcher.start();
    keep({ id: 'judge', kind: 'judge' });
    await until('begin judge');
    run('run');
    await end('judge');
    await end('run');
    expect(told).toEqual(['begin judge', 'end judge', 'begin run', 'end run']);
  });
});

describe('who waits', () => {
  it('is told how many come first, whenever that changes and only then', async () => {
    const { dispatcher, run, end, logs } = scene();
    for (const id of ['a', 'b', 'c']) run(id);
    dispatcher.start();
    await end('a');
    await end('b');
    await end('c');
    const aheadOf = (id: string) =>
      logs
        .of(id)
        .from(0)
        .map((event) => (event.type === 'queued' ? event.ahead : event.type));
    expect(['a', 'b', 'c'].map(aheadOf)).toEqual([
      [0, 'ended'],
      [1, 'ended'],
      [2, 1, 'ended'],
    ]);
  });

  it('is refused when too many wait, and counted otherwise', async () => {
    const { dispatcher, run, end, until } = scene();
    dispatcher.start();
    run('a');
    await until('begin a');
    expect([run('b'), run('c'), run('d'), run('e')]).toEqual([true, true, true, false]);
    expect({ waiting: dispatcher.waiting, ahead: dispatcher.ahead, current: dispatcher.current }).toEqual({
      waiting: 3,
      ahead: 4,
      current: 'a',
    });
    for (const id of ['a', 'b', 'c', 'd']) await end(id);
    expect(dispatcher.waiting).toBe(0);
  });
});

describe('calling off', () => {
  const CANCELLED = { type: 'ended', state: 'cancelled' };

  it('takes out what waits', async () => {
    const { dispatcher, run, end, until, told, stateOf, logs } = scene();
    dispatcher.start();
    for (const id of ['a', 'b', 'c']) run(id);
    await until('begin a');
    expect(dispatcher.cancel('b')).toBe(true);
    expect(stateOf('b')).toEqual(CANCELLED);
    expect(logs.of('c').from(0).at(-1)).toEqual({ type: 'queued', ahead: 1 });
    await end('a');
    await end('c');
    expect(told).not.toContain('begin b');
    expect([dispatcher.cancel('b'), dispatcher.cancel('a'), dispatcher.cancel('unknown')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('ends what runs, and the next one begins', async () => {
    const { dispatcher, run, keep, end, until, told, stateOf, kept } = scene();
    dispatcher.start();
    keep({ id: 'judge', kind: 'judge' });
    await until('begin judge');
    run('next');
    expect(dispatcher.cancel('judge')).toBe(true);
    await end('next');
    expect(stateOf('judge')).toEqual(CANCELLED);
    expect({ told, kept }).toEqual({ told: ['begin judge', 'begin next', 'end next'], kept: [] });
  });
});

describe('stopping', () => {
  it('puts back what the store keeps, ends what it does not, and begins nothing more', async () => {
    const { dispatcher, run, keep, until, told, kept, stateOf } = scene();
    dispatcher.start();
    keep({ id: 'judge', kind: 'judge' });
    await until('begin judge');
    keep({ id: 'other', kind: 'judge' });
    run('waiting');
    await dispatcher.stop();
    expect(told).toEqual(['begin judge', 'back judge']);
    expect(kept.map(({ id }) => id)).toEqual(['judge', 'other']);
    expect(stateOf('waiting')).toEqual({ type: 'ended', state: 'cancelled' });
    expect(run('late')).toBe(false);
  });

  it('puts back what was just being taken from the store', async () => {
    const { dispatcher, keep, told, kept } = scene();
    keep({ id: 'judge', kind: 'judge' });
    dispatcher.start();
    await dispatcher.stop();
    expect({ told, kept }).toEqual({ told: ['back judge'], kept: [{ id: 'judge', kind: 'judge' }] });
  });

  it('does not wait for a store that fails', async () => {
    const { dispatcher, keep, until, store, bugs } = scene();
    dispatcher.start();
    keep({ id: 'judge', kind: 'judge' });
    await until('begin judge');
    store.trouble = () => {
      throw new Error('disk full');
    };
    await dispatcher.stop();
    expect(bugs).toEqual(['Error: disk full']);
  });
});

describe('trouble', () => {
  it('of a task is reported, ends it as failed, and the next one runs', async () => {
    const { dispatcher, run, keep, end, ends, until, told, bugs, stateOf } = scene();
    dispatcher.start();
    keep({ id: 'judge', kind: 'judge' });
    await until('begin judge');
    ends.get('judge')?.reject(new Error('no such luck'));
    run('run');
    await until('begin run');
    ends.get('run')?.reject(new Error('neither'));
    run('next');
    await end('next');
    expect(told).toEqual(['begin judge', 'fail judge: no such luck', 'begin run', 'begin next', 'end next']);
    expect(stateOf('judge')).toEqual({ type: 'ended', state: 'failed', failure: 'no such luck' });
    expect(stateOf('run')).toEqual({ type: 'ended', state: 'failed', failure: 'neither' });
    expect(bugs).toEqual(['Error: no such luck', 'Error: neither']);
  });

  it('of the store is reported, and it is asked again', async () => {
    const { dispatcher, run, keep, end, store, bugs } = scene();
    let times = 0;
    store.trouble = () => {
      if (++times === 1) throw new Error('locked');
    };
    keep({ id: 'judge', kind: 'judge' });
    dispatcher.start();
    await end('judge');
    run('run');
    await end('run');
    expect(bugs).toEqual(['Error: locked']);
  });

  it('of a store that cannot be told how something ended holds nothing back for good', async () => {
    const { dispatcher, run, keep, end, ends, until, store, stateOf, bugs } = scene();
    dispatcher.start();
    keep({ id: 'judge', kind: 'judge' });
    await until('begin judge');
    let times = 0;
    store.trouble = () => {
      if (++times === 1) throw new Error('disk full');
    };
    ends.get('judge')?.reject(new Error('no such luck'));
    await until('fail judge: no such luck');
    run('run');
    await end('run');
    expect(stateOf('judge')).toMatchObject({ state: 'failed' });
    expect(bugs).toEqual(['Error: no such luck', 'Error: disk full']);
  });
});
