// Sandboxes that do the same thing once: their programs and their inputs are plain values.
import { hashOf } from '../bank/cache.ts';
import type { Compiled, RunRequest, Sandbox, SandboxWorker } from '../sandbox/sandbox.ts';
import type { Run } from '../schema/outcome.ts';

/** Lends `sandbox` on, compiling each source once; closing is left to its owner. */
export function compileOnce(sandbox: Sandbox): Sandbox {
  const known = new Map<string, Promise<Compiled>>();
  return lentOn(sandbox, (worker) => ({
    ...worker,
    compile(source, how = {}) {
      const key = JSON.stringify([source, how]);
      const compiled = known.get(key) ?? worker.compile(source, how);
      known.set(key, compiled);
      return compiled;
    },
  }));
}

/**
 * Lends `sandbox` on, for programs that depend on nothing but what they are given. Only what came to a good end is remembered: a busy machine
 * may have stopped the rest.
 */
export function runOnce(sandbox: Sandbox): Sandbox {
  const known = new Map<string, Promise<Run>>();
  const run = (worker: SandboxWorker, request: RunRequest): Promise<Run> => {
    const key = hashOf(JSON.stringify(request));
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = worker.run(request);
    known.set(key, made);
    const forget = () => void known.delete(key);
    made.then(({ outcome }) => outcome.kind === 'returned' || forget(), forget);
    return made;
  };
  return lentOn(sandbox, (worker) => ({ ...worker, run: (request) => run(worker, request) }));
}

function lentOn(sandbox: Sandbox, changed: (worker: SandboxWorker) => SandboxWorker): Sandbox {
  return {
    protections: sandbox.protections,
    close: async () => {},
    lease: (use) => sandbox.lease((worker) => use(changed(worker))),
  };
}
