// Guest: loads Python, from a snapshot of its memory if there is one, and cuts it off from the isolate's own world.

export type BootOptions = {
  /** Of the package's lock file. */
  readonly lockInfo: unknown;
  readonly makeSnapshot: boolean;
};

/**
 * What Python may ask of the outside once it is locked: files (in memory), clocks, memory. Everything else leads into the JavaScript
 * around it, which would remember things from one run to the next.
 */
const NEEDED =
  /^(?:__syscall_(?!.*(?:accept|bind|connect|getpeername|getsock|listen|pipe|recv|send|socket))\w+|fd_\w+|clock_\w+|environ_\w+|random_get|proc_exit|exit|__assert_fail|_abort_js|_?emscripten_(?:resize_heap|get_now|date_now|get_heap_max|get_progname|runtime_keepalive_\w+)|_(?:tzset|munmap|mmap|msync|timegm|mktime|localtime|gmtime)_js|_Py_emscripten_runtime|_Py_CheckEmscriptenSignals_Helper|_PyEM_TrampolineCall_JS|_try_fcntl64|_maybe_\w+|_try_shutdown|saveState|restoreState|capture_stderr|restore_stderr)$/;

export function makeBoot(
  g: any,
  given: { readonly module: any; readonly snapshot: ArrayBuffer | undefined },
  needed: RegExp,
) {
  const gate = { isLocked: false, memoryBytes: Number.POSITIVE_INFINITY, wantedBytes: 0 };
  const { WebAssembly } = g;

  const guarded = (name: string, call: any) => {
    if (name === 'emscripten_resize_heap') {
      return (size: number) => {
        gate.wantedBytes = Math.max(gate.wantedBytes, size >>> 0);
        return size >>> 0 > gate.memoryBytes ? 0 : call(size);
      };
    }
    if (needed.test(name)) return call;
    const refused = (...args: unknown[]) => {
      if (gate.isLocked) throw new Error('a solution cannot reach what is outside of Python');
      return call(...args);
    };
    return Object.assign(refused, call); // its signature, which the loader looks at
  };
  const guardedImports = (imports: any) => {
    const env: any = {};
    for (const [name, value] of Object.entries(imports.env)) {
      env[name] = typeof value === 'function' ? guarded(name, value) : value;
    }
    const wasi = { ...imports.wasi_snapshot_preview1 };
    return { ...imports, env, wasi_snapshot_preview1: wasi };
  };

  const createModule = (settings: any) => {
    const instantiateOwn = settings.instantiateWasm;
    settings.instantiateWasm = (imports: any, done: unknown) => {
      const instantiate = WebAssembly.instantiate;
      WebAssembly.instantiate = (source: any, given2: any) => {
        if (source?.byteLength !== 0) return instantiate.call(WebAssembly, source, given2);
        WebAssembly.instantiate = instantiate;
        const wasi = given2.wasi_snapshot_preview1;
        if (wasi !== undefined)
          wasi.random_get = (at: number, length: number) => {
            g.crypto.getRandomValues(settings.HEAPU8.subarray(at >>> 0, (at >>> 0) + (length >>> 0)));
            return 0;
          };
        const instance = new WebAssembly.Instance(given.module, guardedImports(given2));
        return Promise.resolve({ module: given.module, instance });
      };
      return instantiateOwn(imports, done);
    };
    return g._createPyodideModule(settings);
  };

  return async (options: BootOptions) => {
    const config: any = {
      indexURL: '/pyodide/',
      lockFileContents: { info: options.lockInfo, packages: {} },
      packageBaseUrl: '/pyodide/',
      checkAPIVersion: true,
      stdin: undefined,
      env: { HOME: '/home/pyodide', PYTHONHASHSEED: '0' },
      _makeSnapshot: options.makeSnapshot,
      createPyodideModule: createModule,
    };
    if (given.snapshot !== undefined) config._loadSnapshot = new Uint8Array(given.snapshot);
    return { pyodide: await g.loadPyodide(config), gate };
  };
}

export const NEEDED_IMPORTS = NEEDED.source;
