// The pool: as many workers as were asked for, lent to one user at a time, first come first served.
import { setMaxListeners } from 'node:events';
import { sharedCompiler } from './compiler.ts';
import { type HeldWorker, holdWorker } from './held-worker.ts';
import { CACHE, keeper } from './keeping.ts';
import { findLauncher } from './launch.ts';
import type { RuntimeName } from './runtimes.ts';
import type { Sandbox } from './sandbox.ts';
import { startWorker } from './worker-process.ts';

export type PoolOptions = {
  /** The folder in which is kept what takes long to make. */
  readonly cache?: string;
  /** Told before a worker makes what is not kept yet: seconds, once on a machine. */
  readonly onMake?: (runtime: RuntimeName) => void;
};

/** A sandbox of up to `size` workers, whose processes start when first needed; `close` ends them all. */
export function createPool(size: number, { cache = CACHE, onMake = () => {} }: PoolOptions = {}): Sandbox {
  const launcher = findLauncher();
  const startKept = keeper(cache, onMake);
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const { signal } = closing;
  const starting = new Set<Promise<unknown>>();
  const start = (runtime: RuntimeName) => {
    const begun = startKept(runtime, (keeping) => startWorker({ launcher, runtime, keeping, signal }));
    const settled: Promise<unknown> = begun.catch(() => {}).finally(() => starting.delete(settled));
    starting.add(settled);
    return begun;
  };
  const compiler = sharedCompiler(() => start('clang'));
  const idle: HeldWorker[] = Array.from({ length: size }, () => holdWorker(start, compiler));
  const all = [...idle];
  const waiting: ((worker: HeldWorker) => void)[] = [];

  const take = (): Promise<HeldWorker> => {
    const worker = idle.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: HeldWorker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker); // the warmest is taken first
  };
  return {
    protections: launcher.protections,
    async lease(use) {
      const worker = await take();
      try {
        return await use(worker);
      } finally {
        giveBack(worker);
      }
    },
    async close() {
      closing.abort(new Error('the sandbox is closed'));
      // Else one that starts just now would outlive the pool.
      await Promise.all(starting);
      await Promise.all([...all.map((worker) => worker.close()), compiler.close()]);
    },
  };
}
