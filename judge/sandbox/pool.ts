// The pool: as many workers as were asked for, lent to one user at a time, first come first served.
import { type HeldWorker, holdWorker } from './held-worker.ts';
import { findLauncher } from './launch.ts';
import type { Sandbox } from './sandbox.ts';
import { startWorker } from './worker-process.ts';

/** A sandbox of up to `size` worker processes. They start when first needed; `close` ends them all. */
export function createPool(size: number): Sandbox {
  const launcher = findLauncher();
  const idle: HeldWorker[] = Array.from({ length: size }, () => holdWorker(() => startWorker(launcher)));
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
      await Promise.all(all.map((worker) => worker.close()));
    },
  };
}
