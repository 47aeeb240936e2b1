// Guest: timers without waiting. Due times order the callbacks; the clock jumps to the next one.
import type { Clock } from './clock.ts';
import type { Primordials } from './primordials.ts';

export function makeTimers(p: Primordials, clock: Clock) {
  type Timer = { id: number; dueMs: number; everyMs: number; run: () => void; next: Timer | undefined };
  let first: Timer | undefined; // sorted by due time, then by age
  let last: Timer | undefined;
  let lastId = 0;

  const insert = (timer: Timer): void => {
    const isLast = last !== undefined && last.dueMs <= timer.dueMs;
    let before = isLast ? last : undefined;
    let after = isLast ? undefined : first;
    while (after !== undefined && after.dueMs <= timer.dueMs) {
      before = after;
      after = after.next;
    }
    timer.next = after;
    if (before === undefined) first = timer;
    else before.next = timer;
    if (after === undefined) last = timer;
  };
  const unlink = (timer: Timer, before: Timer | undefined): void => {
    if (before === undefined) first = timer.next;
    else before.next = timer.next;
    if (timer === last) last = before;
  };
  const add = (run: unknown, delay: unknown, everyMs: number, given: unknown[]): number => {
    if (typeof run !== 'function') throw new TypeError('The "callback" argument must be of type function');
    const wanted = typeof delay === 'number' && delay >= 1 ? delay : typeof delay === 'string' ? +delay || 1 : 1;
    lastId += 1;
    const callback = () => p.apply(run as (...values: unknown[]) => unknown, undefined, given);
    insert({ id: lastId, dueMs: clock.elapsedMs() + wanted, everyMs, run: callback, next: undefined });
    return lastId;
  };
  const remove = (id: unknown): void => {
    let before: Timer | undefined;
    for (let timer = first; timer !== undefined; timer = timer.next) {
      if (timer.id === id) return unlink(timer, before);
      before = timer;
    }
  };
  /** Runs the next callback; false when none is left. */
  const turn = (): boolean => {
    const timer = first;
    if (timer === undefined) return false;
    unlink(timer, undefined);
    clock.skipTo(timer.dueMs);
    if (timer.everyMs > 0) {
      timer.dueMs = clock.elapsedMs() + timer.everyMs;
      insert(timer);
    }
    timer.run();
    return true;
  };
  const setTimeout = (run: unknown, delay?: unknown, ...given: unknown[]) => add(run, delay, 0, given);
  const setInterval = (run: unknown, delay?: unknown, ...given: unknown[]) =>
    add(run, delay, typeof delay === 'number' && delay >= 1 ? delay : 1, given);
  const setImmediate = (run: unknown, ...given: unknown[]) => add(run, 0, 0, given);
  return { turn, setTimeout, setInterval, setImmediate, remove };
}

export type Timers = ReturnType<typeof makeTimers>;
