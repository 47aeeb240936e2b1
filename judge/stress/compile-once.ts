// A sandbox that compiles each source once: its programs are plain values, which all of its workers can run.
import type { Compiled, Sandbox } from '../sandbox/sandbox.ts';

/** Lends `sandbox` on; closing is left to its owner. */
export function compileOnce(sandbox: Sandbox): Sandbox {
  const known = new Map<string, Promise<Compiled>>();
  return {
    protections: sandbox.protections,
    close: async () => {},
    lease: (use) =>
      sandbox.lease((worker) =>
        use({
          ...worker,
          compile(source, how = {}) {
            const key = JSON.stringify([source, how]);
            const compiled = known.get(key) ?? worker.compile(source, how);
            known.set(key, compiled);
            return compiled;
          },
        }),
      ),
  };
}
