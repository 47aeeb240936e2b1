// The process that Python runs in.
import type { RuntimeProcess } from '../runtimes.ts';

/**
 * `--single-threaded`: else the engine compiles on other threads, and a run's CPU time depends on how far they have come. The stack is
 * for recursion through C (`lru_cache`, `sorted` with a key of one's own): Python's own calls do not use it.
 */
export const pythonProcess: RuntimeProcess = {
  nodeFlags: ['--single-threaded'],
  stackKiB: 256 * 1024,
  packages: ['pyodide'],
  slackMiB: 384,
};
