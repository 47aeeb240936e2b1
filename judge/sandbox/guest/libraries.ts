// Guest: the libraries, each run when a program first asks for it. The snapshot holds them compiled.
import type { Primordials } from './primordials.ts';

/** The body of a CommonJS module, as a function of what it may look at; their order is set in library-texts.ts. */
export type Library = (...given: unknown[]) => void;

export function makeLibraries(p: Primordials, libraries: Readonly<Record<string, Library>>) {
  // Some look at what the hardened world does not have.
  const stubs = { Atomics: {}, WebAssembly: {}, SharedArrayBuffer: class SharedArrayBuffer {}, URL: class URL {} };
  const world = Object.assign(Object.create(globalThis), stubs);
  const loaded: Record<string, any> = { __proto__: null };
  const load = (name: string): any => {
    if (!(name in loaded)) {
      const library = libraries[name];
      if (library === undefined) throw new p.Error(`Cannot find module '${name}'`);
      const module = { exports: {} };
      loaded[name] = module;
      library(
        module.exports,
        load,
        module,
        world,
        stubs.Atomics,
        stubs.WebAssembly,
        stubs.SharedArrayBuffer,
        stubs.URL,
      );
    }
    return loaded[name].exports;
  };
  return { load };
}

export type Libraries = ReturnType<typeof makeLibraries>;
