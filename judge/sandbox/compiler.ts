// The compiler that all workers of a pool share: one process, one source at a time, and what it has compiled is kept.
import { createHash } from 'node:crypto';
import { holdProcess } from './held-process.ts';
import { compileIn } from './held-worker.ts';
import type { Compiled, CompileHow, SandboxWorker } from './sandbox.ts';
import type { WorkerProcess } from './worker-process.ts';

/** What turns sources into programs for many workers. */
export type Compiler = Pick<SandboxWorker, 'compile'> & {
  close(): Promise<void>;
};

/** So many programs, of some hundred KiB each. */
const MOST_KNOWN = 100;

export function sharedCompiler(start: () => Promise<WorkerProcess>): Compiler {
  const held = holdProcess(start);
  const known = new Map<string, Promise<Compiled>>();
  let turn: Promise<unknown> = Promise.resolve();
  return {
    compile(source, how = {}) {
      const key = keyOf(source, how);
      const earlier = known.get(key);
      if (earlier !== undefined) return earlier;
      const compiled = turn.then(() => compileIn(held, source, how));
      turn = compiled.catch(() => known.delete(key));
      known.set(key, compiled);
      for (const oldest of known.keys()) if (known.size > MOST_KNOWN) known.delete(oldest);
      return compiled;
    },
    close: () => held.discard(),
  };
}

function keyOf(source: Parameters<Compiler['compile']>[0], how: CompileHow): string {
  return createHash('sha256')
    .update(JSON.stringify([source, how]))
    .digest('hex');
}
