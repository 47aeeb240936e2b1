// The runtime of programs that were compiled to wasm: it compiles nothing but them, and runs each time in a fresh isolate.
import { setFlagsFromString } from 'node:v8';
import type { StartRuntime } from '../runtime.ts';
import { programLoader } from './load-program.ts';
import { locateFailure } from './locate-failure.ts';
import { runWasm } from './run-wasm.ts';

/**
 * All of a program is compiled to its final code before its first run, so that no run pays for it. Set only now: what Node itself has in
 * wasm would take seconds to be compiled like that.
 */
const FINAL_CODE = ['--no-liftoff', '--no-wasm-lazy-compilation', '--no-wasm-dynamic-tiering'];

export const startWasm: StartRuntime = async () => {
  for (const flag of FINAL_CODE) setFlagsFromString(flag);
  const load = programLoader();
  let texts: readonly Buffer[] = [];
  return {
    runtime: {
      async compile() {
        throw new Error('sources are compiled elsewhere');
      },
      load(blobs) {
        texts = blobs;
      },
      async ready(code) {
        load(code);
      },
      run: (order, code) => (order.isRetraced ? locateFailure(code, order, texts) : runWasm(load(code), order, texts)),
    },
  };
};
