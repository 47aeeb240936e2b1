// Pyodide as its package brings it, made ready for isolates: sources that need no module loader, one compiled module for all.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ivm from 'isolated-vm';

/** Node has it, its types have it not. */
declare const WebAssembly: { readonly Module: new (bytes: Uint8Array) => object };

const require = createRequire(import.meta.url);

function pathOf(file: string): string {
  return require.resolve(`pyodide/${file}`);
}

export type Distribution = {
  /** Scripts in the order in which an isolate evaluates them. */
  readonly scripts: readonly { readonly name: string; readonly text: string }[];
  readonly module: ivm.ExternalCopy<object>;
  /** The standard library, in memory that all isolates share. */
  readonly library: ivm.ExternalCopy<SharedArrayBuffer>;
  readonly lockInfo: unknown;
};

export function readDistribution(): Distribution {
  const loader = readFileSync(pathOf('pyodide.mjs'), 'utf8')
    .replace(/export\{(\w+) as loadPyodide,(\w+) as version\};?/, 'globalThis.loadPyodide=$1;')
    .replace(/\/\/# sourceMappingURL.*$/m, '');
  const factory = readFileSync(pathOf('pyodide.asm.mjs'), 'utf8').replace(
    /export default _createPyodideModule;?\s*$/,
    '',
  );
  const lock: { info: unknown } = JSON.parse(readFileSync(pathOf('pyodide-lock.json'), 'utf8'));
  return {
    scripts: [
      { name: 'pyodide.asm', text: wrapped(`${factory}\n;globalThis._createPyodideModule=_createPyodideModule;`) },
      { name: 'pyodide', text: wrapped(loader) },
    ],
    module: new ivm.ExternalCopy(new WebAssembly.Module(readFileSync(pathOf('pyodide.asm.wasm')))),
    library: shared(readFileSync(pathOf('python_stdlib.zip'))),
    lockInfo: lock.info,
  };
}

/** No module: a function of its own, without an address. */
function wrapped(text: string): string {
  return `(function () {${text.replaceAll('import.meta.url', '"file:///pyodide"')}\n})()`;
}

/** The same bytes for every isolate, never copied. */
export function shared(bytes: Uint8Array): ivm.ExternalCopy<SharedArrayBuffer> {
  const memory = new SharedArrayBuffer(bytes.length);
  new Uint8Array(memory).set(bytes);
  return new ivm.ExternalCopy(memory);
}
