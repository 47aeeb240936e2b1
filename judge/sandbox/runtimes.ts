// The kinds of worker processes there are: what each loads, and the process that it needs. One line a kind.
import { z } from 'zod';
import { clangProcess } from './clang/process.ts';
import { pythonProcess } from './python/process.ts';
import type { StartRuntime } from './runtime.ts';
import { wasmProcess } from './wasm/process.ts';

export const RuntimeName = z.enum(['script', 'python', 'wasm', 'clang']);
export type RuntimeName = z.infer<typeof RuntimeName>;

/** How its process is started. */
export type RuntimeProcess = {
  readonly nodeFlags: readonly string[];
  /** What deep recursion needs. A system may allow less (macOS: 64 MiB). */
  readonly stackKiB: number;
  /** Packages whose version decides whether what was kept still fits. */
  readonly packages: readonly string[];
  /**
   * Present where the runtime keeps a program's memory limit and measures it itself: what the process may use beyond that, for the engine.
   */
  readonly slackMiB?: number;
};

type RuntimeDefinition = { readonly start: () => Promise<StartRuntime>; readonly process: RuntimeProcess };

/** The stack that 1e5-deep recursion needs, with room. */
const scriptProcess: RuntimeProcess = { nodeFlags: ['--single-threaded'], stackKiB: 256 * 1024, packages: [] };

/** Loaded when first asked for: the host needs only what is said of the processes. */
export const RUNTIMES: Readonly<Record<RuntimeName, RuntimeDefinition>> = {
  script: { start: async () => (await import('./script-runtime.ts')).startScript, process: scriptProcess },
  python: { start: async () => (await import('./python/runtime.ts')).startPython, process: pythonProcess },
  wasm: { start: async () => (await import('./wasm/runtime.ts')).startWasm, process: wasmProcess },
  clang: { start: async () => (await import('./clang/runtime.ts')).startClang, process: clangProcess },
};
