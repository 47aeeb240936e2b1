// The process that runs compiled programs.
import type { RuntimeProcess } from '../runtimes.ts';

/** The engine keeps a wasm program's calls on the native stack: 1e6 of them want a large one. */
export const wasmProcess: RuntimeProcess = {
  nodeFlags: ['--single-threaded'],
  stackKiB: 512 * 1024,
  packages: [],
  slackMiB: 384,
};
