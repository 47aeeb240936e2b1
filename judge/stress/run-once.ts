// A sandbox that makes each run once, for programs of the problem: what they do depends on nothing but what they are given.
import { createHash } from 'node:crypto';
import type { RunRequest, Sandbox } from '../sandbox/sandbox.ts';
import type { Run } from '../schema/outcome.ts';

/** Lends `sandbox` on; closing is left to its owner. Only what came to a good end is remembered: a busy machine may have stopped the rest. */
export function runOnce(sandbox: Sandbox): Sandbox {
  const known = new Map<string, Promise<Run>>();
  const remembered = (request: RunRequest, run: () => Promise<Run>): Promise<Run> => {
    const key = createHash('sha256').update(JSON.stringify(request)).digest('base64');
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = run();
    known.set(key, made);
    const forget = () => void known.delete(key);
    made.then(({ outcome }) => outcome.kind === 'returned' || forget(), forget);
    return made;
  };
  return {
    protections: sandbox.protections,
    close: async () => {},
    lease: (use) =>
      sandbox.lease((worker) => use({ ...worker, run: (request) => remembered(request, () => worker.run(request)) })),
  };
}
