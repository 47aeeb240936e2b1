// A sandbox whose work can be called off: what runs is ended at once, and nothing more is started.
import type { Sandbox, SandboxWorker } from './sandbox.ts';

/** After `signal` has aborted, every call rejects with its reason, those under way too. */
export function cancellable(sandbox: Sandbox, signal: AbortSignal): Sandbox {
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    signal.throwIfAborted();
    const result = await work();
    // What was ended by force is no result.
    signal.throwIfAborted();
    return result;
  };
  return {
    ...sandbox,
    lease: (use) =>
      sandbox.lease(async (worker) => {
        const abandon = () => void worker.abandon();
        signal.throwIfAborted();
        signal.addEventListener('abort', abandon, { once: true });
        try {
          const guarded: SandboxWorker = {
            ...worker,
            compile: (source, how) => guard(() => worker.compile(source, how)),
            run: (request) => guard(() => worker.run(request)),
          };
          return await use(guarded);
        } finally {
          signal.removeEventListener('abort', abandon);
        }
      }),
  };
}
