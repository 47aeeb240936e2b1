// Guest: timers and immediates without waiting. Due times order the callbacks; the clock jumps to the next one.
import type { Clock } from './clock.ts';
import type { Primordials } from './primordials.ts';

export function makeTimers(p: Primordials, clock: Clock) {
  type Run = () => unknown;
  class Timeout {
    readonly id: number;
    run: Run | undefined;
    dueMs = 0;
    setMs = 0;
    readonly delayMs: number;
    readonly repeats: boolean;
    next: Timeout | undefined;
    referenced = true;
    constructor(id: number, run: Run, delayMs: number, repeats: boolean) {
      this.id = id;
      this.run = run;
      this.delayMs = delayMs;
      this.repeats = repeats;
    }
    ref() {
      if (!this.referenced && this.run !== undefined) alive++;
      this.referenced = true;
      return this;
    }
    unref() {
      if (this.referenced && this.run !== undefined) alive--;
      this.referenced = false;
      return this;
    }
    hasRef() {
      return this.referenced;
    }
    refresh() {
      return this;
    }
    close() {
      remove(this);
      return this;
    }
    [Symbol.toPrimitive]() {
      return this.id;
    }
  }
  let first: Timeout | undefined; // sorted by due time, then by age
  let last: Timeout | undefined;
  let lastId = 0;
  /** The clock as it was when the round began: all that a round sets counts from there. */
  let loopMs = 0;
  /** Timers and immediates that keep the program running. */
  let alive = 0;
  const byId = new Map<number, Timeout>();

  const insert = (timer: Timeout): void => {
    timer.setMs = clock.elapsedMs();
    timer.dueMs = loopMs + timer.delayMs;
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
  const make = (run: unknown, delay: unknown, repeats: boolean, given: unknown[]): Timeout => {
    if (typeof run !== 'function') throw new TypeError('The "callback" argument must be of type function');
    const ms = typeof delay === 'string' ? +delay : delay;
    const delayMs = typeof ms === 'number' && ms >= 1 && ms < 2 ** 31 ? p.floor(ms) : 1;
    const timer = new Timeout(++lastId, () => p.apply(run as Run, timer, given), delayMs, repeats);
    byId.set(timer.id, timer);
    alive++;
    return timer;
  };
  const forget = (timer: Timeout): void => {
    if (timer.run === undefined) return;
    timer.run = undefined;
    byId.delete(timer.id);
    if (timer.referenced) alive--;
  };
  const remove = (given: unknown): void => {
    const timer = given instanceof Timeout ? given : byId.get(Number(given));
    if (timer !== undefined) forget(timer);
  };

  const start = (timer: Timeout): boolean => {
    const { run } = timer;
    if (run !== undefined) clock.skipTo(timer.setMs + timer.delayMs);
    if (timer.repeats && run !== undefined) insert(timer);
    else forget(timer);
    run?.();
    return true;
  };
  const takeFirst = (): Timeout => {
    const timer = first as Timeout;
    first = timer.next;
    if (first === undefined) last = undefined;
    return timer;
  };
  let immediates: Timeout[] = [];
  /** One round of the loop: the timers that are due when it begins, then the immediates that are there when those have run. */
  type Round = { immediates: Timeout[] | undefined; at: number };
  let round: Round | undefined;
  const beginRound = (): Round => {
    while (first !== undefined && first.run === undefined) takeFirst();
    if (first !== undefined && immediates.length === 0) clock.skipTo(first.dueMs);
    // A timer of 1 ms counts as due in the first round, as it is when Node has started up.
    loopMs = loopMs === 0 ? p.max(1, clock.elapsedMs()) : clock.elapsedMs();
    return { immediates: undefined, at: 0 };
  };
  /** Runs the next callback, if there is one for this moment; false when none is left that keeps the program running. */
  const turn = (): boolean => {
    if (alive <= 0) return false;
    round ??= beginRound();
    if (first !== undefined && first.dueMs <= loopMs) return start(takeFirst());
    if (round.immediates === undefined) {
      round.immediates = immediates;
      immediates = [];
    }
    const immediate = round.immediates[round.at++];
    if (immediate !== undefined) return start(immediate);
    round = undefined;
    return true;
  };
  const setTimeout = (run: unknown, delay?: unknown, ...given: unknown[]) => {
    const timer = make(run, delay, false, given);
    insert(timer);
    return timer;
  };
  const setInterval = (run: unknown, delay?: unknown, ...given: unknown[]) => {
    const timer = make(run, delay, true, given);
    insert(timer);
    return timer;
  };
  const setImmediate = (run: unknown, ...given: unknown[]) => {
    const timer = make(run, 0, false, given);
    immediates.push(timer);
    return timer;
  };
  return { turn, setTimeout, setInterval, setImmediate, remove };
}

export type Timers = ReturnType<typeof makeTimers>;
