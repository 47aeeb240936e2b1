// Guest: the libraries that are only evaluated when a program asks for them, from texts that the worker hands in.
import type { Primordials } from './primordials.ts';

export function makeLibraries(p: Primordials, texts: Readonly<Record<string, string>>) {
  // Some libraries look at what the hardened world does not have.
  const stubs = { Atomics: {}, WebAssembly: {}, SharedArrayBuffer: class SharedArrayBuffer {}, URL: class URL {} };
  const stubNames = Object.keys(stubs).join();
  const world = Object.assign(Object.create(globalThis), stubs);
  // biome-ignore lint/suspicious/noExplicitAny: CommonJS modules
  const loaded: Record<string, any> = { __proto__: null };
  // biome-ignore lint/suspicious/noExplicitAny: CommonJS modules
  const load = (name: string): any => {
    if (!(name in loaded)) {
      const text = texts[name];
      if (text === undefined) throw new p.Error(`Cannot find module '${name}'`);
      const module = { exports: {} };
      loaded[name] = module;
      const wrapped = `(function (exports, require, module, globalThis, ${stubNames}) {${text}\n})\n//# sourceURL=olsol:${name}`;
      const define = p.globalEval(wrapped) as (...given: unknown[]) => void;
      define(module.exports, load, module, world, ...p.values(stubs));
    }
    return loaded[name].exports;
  };
  return { load };
}

export type Libraries = ReturnType<typeof makeLibraries>;
