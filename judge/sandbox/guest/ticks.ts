// Guest: what process.nextTick has put off: it comes before promises get their turn.
import type { Primordials } from './primordials.ts';

export function makeTicks(p: Primordials) {
  let queue: (() => unknown)[] = [];
  return {
    add(run: (...given: unknown[]) => unknown, ...given: unknown[]): void {
      if (typeof run !== 'function') throw new TypeError('The "callback" argument must be of type function');
      queue.push(() => p.apply(run, undefined, given));
    },
    /** Runs all of them, and those that they add; false when there was none. */
    run(): boolean {
      if (queue.length === 0) return false;
      while (queue.length > 0) {
        const batch = queue;
        queue = [];
        for (let i = 0; i < batch.length; i++) batch[i]?.();
      }
      return true;
    },
  };
}

export type Ticks = ReturnType<typeof makeTicks>;
