// The runtime of programs that were compiled to wasm: it compiles nothing but them, and runs each time in a fresh isolate.
import type { StartRuntime } from '../runtime.ts';
import { programLoader } from './load-program.ts';
import { runWasm } from './run-wasm.ts';

export const startWasm: StartRuntime = async () => {
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
      run: (order, code) => runWasm(load(code), order, texts),
    },
  };
};
