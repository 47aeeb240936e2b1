// Where a program fails: it is run once more, in code that the engine makes in one quick pass. In its final code the places of calls
// that never come back (`throw`, `assert`, `exit`) are lost, and watching exceptions set out would take time.
import { setFlagsFromString } from 'node:v8';
import ivm from 'isolated-vm';
import type { Reply, RunOrder } from '../runtime.ts';
import { importedPages } from './load-program.ts';
import { failedAt } from './run-wasm.ts';

/** Node has it, its types have it not. */
declare const WebAssembly: { readonly Module: new (bytes: Uint8Array) => object };

const QUICK_CODE = ['--liftoff', '--no-wasm-tier-up', '--wasm-lazy-compilation'];
const FINAL_CODE = ['--no-liftoff', '--wasm-tier-up', '--no-wasm-lazy-compilation'];
/** A custom section without a meaning: for equal bytes the engine would take the code that it has. */
const OTHER = [0, 2, 1, 0x20];
const UNTIMED = { cpuMs: 0, wallMs: 0, heapMiB: 0 };

/** As `ran`, of which only the stack counts. */
export function locateFailure(code: Buffer, order: RunOrder, texts: readonly Buffer[]): Reply {
  for (const flag of QUICK_CODE) setFlagsFromString(flag);
  try {
    const module = new ivm.ExternalCopy(new WebAssembly.Module(Buffer.concat([code, Buffer.from(OTHER)])));
    try {
      const stack = failedAt({ module, minimumPages: importedPages(code) }, order, texts);
      const answer = { type: 'ran' as const, end: { kind: 'threw' as const, message: '', stack }, ...UNTIMED };
      return { answer, blobs: ['', '', ''] };
    } finally {
      module.release();
    }
  } finally {
    for (const flag of FINAL_CODE) setFlagsFromString(flag);
  }
}
