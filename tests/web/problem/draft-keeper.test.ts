// The keeper does what the state asks for: with a server, a browser and other tabs that the test plays.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, type Keeper, type KeeperDeps, keepDraft } from '../../../web/src/pages/problem/draft-keeper.ts';
import { type Saved, statusOf, type Unsent } from '../../../web/src/pages/problem/draft-state.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type World = {
  readonly keeper: Keeper;
  readonly sent: readonly Saved[];
  readonly told: readonly number[];
  readonly kept: () => Unsent | undefined;
};

/** A server that gives these answers, one a request. */
function open(
  answers: readonly Answer[],
  { saved = { text: 'old', version: 1 }, unsent }: { saved?: Saved; unsent?: Unsent } = {},
): World {
  const sent: Saved[] = [];
  const told: number[] = [];
  let kept: Unsent | undefined = unsent;
  const deps: KeeperDeps = {
    save: async (text) => {
      const answer = answers[sent.length];
      sent.push(text);
      if (answer === undefined) throw new Error('one request too many');
      return answer;
    },
    load: async () => ({ text: 'theirs', version: 9 }),
    keep: (left) => {
      kept = left;
    },
    tell: (version) => told.push(version),
    pauseMs: 600,
    retryMs: 5000,
  };
  return { keeper: keepDraft(deps, saved, unsent), sent, told, kept: () => kept };
}

describe('the keeper', () => {
  test('sends once when typing pauses, and tells the other tabs', async () => {
    const { keeper, sent, told, kept } = open([{ kind: 'saved', version: 2 }]);
    keeper.typed('a');
    await vi.advanceTimersByTimeAsync(500);
    keeper.typed('ab');
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toEqual([]);
    expect(kept()).toEqual({ text: 'ab', version: 1 });
    await vi.advanceTimersByTimeAsync(200);
    expect([sent, told, kept()]).toEqual([[{ text: 'ab', version: 1 }], [2], undefined]);
  });

  test('sends at once when it is asked to', async () => {
    const { keeper, sent } = open([{ kind: 'saved', version: 2 }]);
    keeper.typed('a');
    keeper.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect([sent.length, statusOf(keeper.get())]).toEqual([1, 'saved']);
  });

  test('asks again by itself while the server is away', async () => {
    const { keeper, sent } = open([{ kind: 'unreachable' }, { kind: 'unreachable' }, { kind: 'saved', version: 2 }]);
    keeper.typed('a');
    keeper.flush();
    await vi.advanceTimersByTimeAsync(4000);
    expect([sent.length, statusOf(keeper.get())]).toEqual([1, 'away']);
    await vi.advanceTimersByTimeAsync(7000);
    expect([sent.length, statusOf(keeper.get())]).toEqual([3, 'saved']);
  });

  test('sends what an earlier page has left', async () => {
    const { sent } = open([{ kind: 'saved', version: 2 }], { unsent: { text: 'left', version: 1 } });
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([{ text: 'left', version: 1 }]);
  });

  test('waits for the choice between two versions', async () => {
    const answers: readonly Answer[] = [
      { kind: 'conflict', current: { text: 'theirs', version: 7 } },
      { kind: 'saved', version: 8 },
    ];
    const { keeper, sent } = open(answers);
    keeper.typed('mine');
    keeper.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([sent.length, statusOf(keeper.get())]).toEqual([1, 'conflict']);
    keeper.keepMine();
    await vi.advanceTimersByTimeAsync(0);
    expect([sent[1], statusOf(keeper.get())]).toEqual([{ text: 'mine', version: 7 }, 'saved']);
  });

  test('loads what another tab saved, but never over something that is not saved', async () => {
    const { keeper } = open([]);
    await keeper.reload();
    expect(keeper.get().text).toBe('theirs');
    keeper.typed('mine');
    await keeper.reload();
    expect(keeper.get().text).toBe('mine');
  });

  test('a reader that left is told nothing more', () => {
    const { keeper } = open([]);
    let told = 0;
    const leave = keeper.subscribe(() => told++);
    keeper.typed('a');
    leave();
    keeper.typed('b');
    expect(told).toBe(1);
  });
});
