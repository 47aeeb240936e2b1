// Does one piece of work after the other: what a person waits for at the editor first, then submissions, then receipts. Only one at
// a time, because efficiency cases are measured while nothing else is at work.
import type { EventLogs } from './event-logs.ts';

/** What a piece of work is given to do its part. */
export type Doing = {
  /** Aborted when the work is cancelled, or has to give way. */
  readonly signal: AbortSignal;
};

/** Work that lives in memory: a run, a comparison. It is gone when the server ends. */
export type Task = {
  readonly id: string;
  readonly perform: (doing: Doing) => Promise<void>;
};

/** Work that the store keeps until it is done. */
export type StoredTask = Task & {
  /** Receipts give way to anything a person waits for. */
  readonly givesWay: boolean;
  /** Puts it back, as if it had not been begun. */
  readonly giveBack: () => Promise<void>;
  /** It threw: nobody foresaw why. */
  readonly fail: (error: unknown) => Promise<void>;
};

export type DispatcherOptions = {
  readonly logs: EventLogs;
  /** The next task of the store; undefined when there is none. */
  readonly next: () => Promise<StoredTask | undefined>;
  /** Tasks in memory that may wait. */
  readonly mostWaiting: number;
  readonly onBug: (error: unknown) => void;
};

type Running = { readonly id: string; readonly stored: StoredTask | undefined; readonly abort: AbortController };
type Why = 'cancelled' | 'gave-way' | 'stopped';

/** When the store fails (a full disk), it is asked again after so long. */
const STORE_AGAIN_MS = 2000;

/** It has a life: from `start` until `stop`. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #waiting: Task[] = [];
  #running: Running | undefined;
  #stopped = false;
  #loop = Promise.resolve();
  /** Something came since the store was last asked. */
  #hasNews = false;
  #wakeUp = () => {};

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  start(): void {
    this.#loop = this.#work();
  }

  /** Ends what runs, puts back what the store keeps, and begins nothing more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#interrupt('stopped');
    for (const { id } of this.#waiting.splice(0)) this.#tellCancelled(id);
    this.#wakeUp();
    await this.#loop;
  }

  /** Takes a task, or refuses it (false) when too many wait. */
  add(task: Task): boolean {
    if (this.#stopped || this.#waiting.length >= this.#options.mostWaiting) return false;
    this.#waiting.push(task);
    this.#tellQueue();
    this.wake();
    return true;
  }

  /** There is something new, in memory or in the store. */
  wake(): void {
    this.#hasNews = true;
    if (this.#running?.stored?.givesWay) this.#interrupt('gave-way');
    this.#wakeUp();
  }

  /** Calls off a task in memory, or what runs now; false when it is neither. */
  cancel(id: string): boolean {
    const at = this.#waiting.findIndex((task) => task.id === id);
    if (at >= 0) {
      this.#waiting.splice(at, 1);
      this.#tellCancelled(id);
      this.#tellQueue();
      return true;
    }
    if (this.#running?.id !== id) return false;
    this.#interrupt('cancelled');
    return true;
  }

  /** Tasks in memory that wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Pieces of work that come before any submission that waits in the store. */
  get ahead(): number {
    return this.#waiting.length + (this.#running && !this.#running.stored?.givesWay ? 1 : 0);
  }

  /** What is at work now. */
  get current(): string | undefined {
    return this.#running?.id;
  }

  async #work(): Promise<void> {
    while (!this.#stopped) {
      this.#hasNews = false;
      try {
        const task = this.#waiting.shift();
        const stored = task === undefined ? await this.#options.next() : undefined;
        const one = task ?? stored;
        if (one !== undefined) await this.#perform(one, stored);
        else if (!this.#hasNews && !this.#stopped) await this.#sleep();
      } catch (error) {
        this.#options.onBug(error);
        if (!this.#stopped) await this.#sleep(STORE_AGAIN_MS);
      }
    }
  }

  async #perform(task: Task, stored: StoredTask | undefined): Promise<void> {
    const abort = new AbortController();
    this.#running = { id: task.id, stored, abort };
    this.#tellQueue();
    try {
      // Stopped, or asked for something more urgent, while the store was asked.
      if (this.#stopped) this.#interrupt('stopped');
      if (this.#hasNews && stored?.givesWay) this.#interrupt('gave-way');
      abort.signal.throwIfAborted();
      await task.perform({ signal: abort.signal });
    } catch (error) {
      await this.#settle(task, stored, abort.signal, error);
    } finally {
      this.#running = undefined;
    }
  }

  async #settle(task: Task, stored: StoredTask | undefined, signal: AbortSignal, error: unknown): Promise<void> {
    if (signal.aborted && stored && signal.reason !== 'cancelled') return this.#insist(() => stored.giveBack());
    if (signal.aborted) return this.#tellCancelled(task.id);
    this.#options.onBug(error);
    if (stored) await this.#insist(() => stored.fail(error));
    const failure = error instanceof Error ? error.message : String(error);
    this.#options.logs.of(task.id).tell({ type: 'ended', state: 'failed', failure });
  }

  /** A store that fails now is told again: otherwise the work would seem to run until the server ends. */
  async #insist(tell: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await tell();
      } catch (error) {
        this.#options.onBug(error);
        // The next server takes up what this one left.
        if (this.#stopped) return;
        await this.#sleep(STORE_AGAIN_MS);
      }
    }
  }

  #interrupt(why: Why): void {
    this.#running?.abort.abort(why);
  }

  #sleep(ms?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
      this.#wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #tellQueue(): void {
    const before = this.#running ? 1 : 0;
    for (const [i, { id }] of this.#waiting.entries()) {
      const log = this.#options.logs.of(id);
      const ahead = i + before;
      const [last] = log.from(log.length - 1);
      if (last?.type !== 'queued' || last.ahead !== ahead) log.tell({ type: 'queued', ahead });
    }
  }

  #tellCancelled(id: string): void {
    this.#options.logs.of(id).tell({ type: 'ended', state: 'cancelled' });
  }
}
