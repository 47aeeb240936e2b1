// The process that runs compiled programs.
import type { RuntimeProcess } from '../runtimes.ts';

/**
 * `--no-liftoff` and no lazy compilation: all of a program is compiled to its final code before its first run, so that no run pays for
 * it. The engine keeps a wasm program's calls on the native stack: 1e6 of them want a large one.
 */
export const wasmProcess: RuntimeProcess = {
  nodeFlags: ['--single-threaded', '--no-liftoff', '--no-wasm-lazy-compilation', '--no-wasm-dynamic-tiering'],
  stackKiB: 512 * 1024,
  packages: [],
  slackMiB: 384,
};
