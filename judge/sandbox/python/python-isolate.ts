// One isolate with a Python in it: booted from a snapshot, run job after job, put back in between.
import { readFileSync } from 'node:fs';
import ivm from 'isolated-vm';
import type { Distribution } from './distribution.ts';
import { makeBoot, NEEDED_IMPORTS } from './guest/boot.ts';
import { makeEnvironment } from './guest/environment.ts';
import { makeFileWalls } from './guest/file-walls.ts';
import { makeSession } from './guest/session.ts';

const HARNESS = readFileSync(new URL('../../languages/python/harness.py', import.meta.url), 'utf8');
/** For JavaScript beside Python: its memory is not counted here. */
const HEAP_MIB = 512;
const BOOT_MS = 120_000;
const OWN_WORK_MS = 30_000;

export type PythonIsolate = {
  /** Calls one of the session's functions; `timeout` in milliseconds. */
  call<T>(name: string, args: readonly unknown[], timeout?: number): T;
  isGone(): boolean;
  dispose(): void;
};

type Snapshot = ivm.ExternalCopy<SharedArrayBuffer>;

/** Ready for its first job. */
export async function bootPython(distribution: Distribution, snapshot: Snapshot): Promise<PythonIsolate> {
  const { isolate, context } = await loadPython(distribution, snapshot);
  const session = context.evalSync(`(${makeSession})(globalThis, globalThis.olsolBooted, ${makeFileWalls})`, {
    reference: true,
  }) as ivm.Reference<Record<string, (...args: unknown[]) => unknown>>;
  const functions = new Map<string, ivm.Reference>();
  const call = <T>(name: string, args: readonly unknown[], timeout = OWN_WORK_MS): T => {
    const known = functions.get(name) ?? session.getSync(name, { reference: true });
    functions.set(name, known);
    return known.applySync(undefined, [...args], { timeout, result: { copy: true } }) as T;
  };
  call('save', []);
  return {
    call,
    isGone: () => isolate.isDisposed,
    dispose: () => {
      if (!isolate.isDisposed) isolate.dispose();
    },
  };
}

/** The memory of a Python that has imported the harness, from which others start. */
export async function makeSnapshot(distribution: Distribution): Promise<Uint8Array> {
  const { isolate, context } = await loadPython(distribution, undefined);
  try {
    const bytes = context.evalClosureSync(
      `const { pyodide } = globalThis.olsolBooted;
      pyodide.runPython($0);
      const memory = pyodide.makeMemorySnapshot();
      return memory.buffer.slice(memory.byteOffset, memory.byteOffset + memory.byteLength);`,
      [HARNESS],
      { result: { copy: true }, timeout: BOOT_MS },
    ) as ArrayBuffer;
    return new Uint8Array(bytes);
  } finally {
    isolate.dispose();
  }
}

async function loadPython({ scripts, module, library, lockInfo }: Distribution, snapshot: Snapshot | undefined) {
  const isolate = new ivm.Isolate({ memoryLimit: HEAP_MIB });
  const context = isolate.createContextSync();
  context.global.setSync('globalThis', context.global.derefInto());
  context.evalClosureSync(`(${makeEnvironment})(globalThis, { library: $0 })`, [library.copyInto()]);
  for (const { name, text } of scripts) {
    isolate.compileScriptSync(text, { filename: `olsol:${name}` }).runSync(context, { timeout: BOOT_MS });
  }
  context.evalClosureSync(
    `globalThis.olsolBoot = (${makeBoot})(globalThis, { module: $0, snapshot: $1 }, new RegExp($2));`,
    [module.copyInto(), snapshot?.copyInto(), NEEDED_IMPORTS],
  );
  await context.evalClosure(
    'return globalThis.olsolBoot($0).then((booted) => { globalThis.olsolBooted = booted; })',
    [{ lockInfo, makeSnapshot: snapshot === undefined }],
    { arguments: { copy: true }, result: { promise: true, copy: true }, timeout: BOOT_MS },
  );
  return { isolate, context };
}
