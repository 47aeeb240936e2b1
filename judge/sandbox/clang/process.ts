// The process that compiles C and C++.
import type { RuntimeProcess } from '../runtimes.ts';

/**
 * The compiler is wasm itself, of 75 MB: code that the engine makes in one quick pass compiles a source as fast as carefully optimised
 * code does (157 against 155 ms once warm), and a fresh process is ready in half a second.
 */
export const clangProcess: RuntimeProcess = {
  nodeFlags: ['--single-threaded', '--liftoff-only', '--wasm-lazy-compilation', '--wasm-max-mem-pages=24576'],
  stackKiB: 256 * 1024,
  packages: ['@yowasp/clang'],
  slackMiB: 512,
};
