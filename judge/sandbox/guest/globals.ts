// Guest: the global names of Node. What takes time to make is made when it is first asked for.
import type { Buffers } from './buffers.ts';
import type { Clock } from './clock.ts';
import type { Libraries } from './libraries.ts';
import type { Primordials } from './primordials.ts';
import type { TextCoders } from './text-coders.ts';
import type { Timers } from './timers.ts';

type Parts = {
  readonly p: Primordials;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly libraries: Libraries;
  readonly buffers: Buffers;
  readonly coders: TextCoders;
  readonly console: unknown;
  readonly process: unknown;
};

export function defineGlobals({ p, clock, timers, libraries, buffers, coders, console, process }: Parts) {
  const world = globalThis;
  const define = (name: string, value: unknown) =>
    p.defineProperty(world, name, { configurable: true, writable: true, value });
  const lazily = (name: string, make: () => unknown) =>
    p.defineProperty(world, name, {
      configurable: true,
      enumerable: false,
      get: () => {
        const value = make();
        define(name, value);
        return value;
      },
      set: (value) => define(name, value),
    });
  const performance = {
    now: clock.elapsedMs,
    timeOrigin: clock.now(),
    mark: () => {},
    measure: () => {},
    toJSON: () => ({}),
  };
  const globals: Record<string, unknown> = {
    global: world,
    console,
    process,
    performance,
    setTimeout: timers.setTimeout,
    setInterval: timers.setInterval,
    setImmediate: timers.setImmediate,
    clearTimeout: timers.remove,
    clearInterval: timers.remove,
    clearImmediate: timers.remove,
    queueMicrotask: (run: () => void) => void p.then(p.Promise.resolve(), () => run()),
    TextEncoder: coders.TextEncoder,
    TextDecoder: coders.TextDecoder,
    atob: coders.atob,
    btoa: coders.btoa,
    __filename: '/solution.js',
    __dirname: '/',
  };
  for (const name of Object.keys(globals)) define(name, globals[name]);
  lazily('Buffer', buffers.load);
  lazily('structuredClone', () => libraries.load('@ungap/structured-clone').default);
  return { performance };
}
