// Guest: `require` and the global names of Node. What solutions may not use is refused by name.
import type { Buffers } from './buffers.ts';
import type { Clock } from './clock.ts';
import type { Libraries } from './libraries.ts';
import type { Primordials } from './primordials.ts';
import type { Timers } from './timers.ts';

type Parts = {
  readonly p: Primordials;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly libraries: Libraries;
  readonly buffers: Buffers;
  /** The modules that other parts made: fs, readline, process, console, and `olsol` for a problem's tools. */
  readonly made: Readonly<Record<string, unknown>>;
};

export function makeModules({ p, clock, timers, libraries, buffers, made }: Parts) {
  const world = globalThis as unknown as Record<string, unknown>;
  const performance = { now: clock.elapsedMs, timeOrigin: clock.now(), mark: () => {}, measure: () => {} };
  const inspection = () => libraries.load('node-inspect-extracted');
  const sleep = (ms?: number, value?: unknown) =>
    new p.Promise((resolve) => void timers.setTimeout(() => resolve(value), ms));
  const normalize = (path: string) => path.replace(/\/+/g, '/');
  const failed = (message: unknown, fallback: string) => {
    if (message instanceof Error) throw message;
    throw Object.assign(new Error(message === undefined ? fallback : String(message)), { name: 'AssertionError' });
  };
  const same = (a: unknown, b: unknown) => inspection().inspect(a) === inspection().inspect(b);
  const makeAssert = () => {
    const assert = (holds: unknown, message?: unknown) => holds || failed(message, 'assertion failed');
    const equal = (a: unknown, b: unknown, message?: unknown) =>
      Object.is(a, b) || failed(message, `${inspection().inspect(a)} is not ${inspection().inspect(b)}`);
    const deepEqual = (a: unknown, b: unknown, message?: unknown) => same(a, b) || failed(message, 'not deeply equal');
    const notEqual = (a: unknown, b: unknown, message?: unknown) => !Object.is(a, b) || failed(message, 'equal');
    const throws = (run: () => unknown, message?: unknown) => {
      try {
        run();
      } catch {
        return;
      }
      failed(message, 'missing expected exception');
    };
    const fail = (message?: unknown) => failed(message, 'failed');
    const all = { ok: assert, equal, strictEqual: equal, notEqual, notStrictEqual: notEqual, deepEqual, throws, fail };
    return Object.assign(assert, all, { deepStrictEqual: deepEqual, strict: assert });
  };
  const makeUtil = () => ({
    ...inspection(),
    promisify:
      (run: (...given: unknown[]) => void) =>
      (...given: unknown[]) =>
        new p.Promise((resolve, reject) =>
          run(...given, (error: unknown, value: unknown) => (error ? reject(error) : resolve(value))),
        ),
    inherits: (child: { prototype: object }, parent: { prototype: object }) =>
      Object.setPrototypeOf(child.prototype, parent.prototype),
    isDeepStrictEqual: same,
    TextEncoder: world.TextEncoder,
    TextDecoder: world.TextDecoder,
  });
  const builders: Record<string, () => unknown> = {
    events: () => {
      const Emitter = libraries.load('events');
      return Object.assign(Emitter, { EventEmitter: Emitter, default: Emitter });
    },
    buffer: () => ({ Buffer: buffers.load() }),
    util: makeUtil,
    assert: makeAssert,
    'assert/strict': makeAssert,
    perf_hooks: () => ({ performance }),
    timers: () => ({
      setTimeout: timers.setTimeout,
      setInterval: timers.setInterval,
      setImmediate: timers.setImmediate,
    }),
    'timers/promises': () => ({ setTimeout: sleep, setImmediate: () => sleep(0) }),
    os: () => ({ EOL: '\n', platform: () => 'linux', cpus: () => [], totalmem: () => 1e9, freemem: () => 1e9 }),
    path: () => ({
      join: (...parts: string[]) => normalize(parts.join('/')),
      resolve: (...parts: string[]) => normalize(`/${parts.join('/')}`),
      basename: (path: string) => path.slice(path.lastIndexOf('/') + 1),
      dirname: (path: string) => path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '.',
      extname: (path: string) => /\.[^./]*$/.exec(path)?.[0] ?? '',
      sep: '/',
    }),
    string_decoder: () => ({
      StringDecoder: class {
        write = buffers.decode;
        end = () => '';
      },
    }),
  };
  const cache: Record<string, unknown> = Object.assign(Object.create(null), made);
  const require = (name: unknown): unknown => {
    const wanted = p.String(name);
    const bare = p.startsWith(wanted, 'node:') ? p.slice(wanted, 5) : wanted;
    if (!(bare in cache)) {
      const build = Object.hasOwn(builders, bare) ? builders[bare] : undefined;
      if (build === undefined) {
        const text = `Cannot use module '${wanted}': solutions have no network, processes, threads or files`;
        throw Object.assign(new p.Error(text), { code: 'ERR_MODULE_REFUSED' });
      }
      cache[bare] = build();
    }
    return cache[bare];
  };

  const lazily = (name: string, make: () => unknown) =>
    p.defineProperty(world, name, {
      configurable: true,
      enumerable: false,
      get: () => {
        const value = make();
        p.defineProperty(world, name, { configurable: true, writable: true, value });
        return value;
      },
      set: (value) => p.defineProperty(world, name, { configurable: true, writable: true, value }),
    });
  const globals: Record<string, unknown> = {
    global: world,
    console: made.console,
    process: made.process,
    performance,
    setTimeout: timers.setTimeout,
    setInterval: timers.setInterval,
    setImmediate: timers.setImmediate,
    clearTimeout: timers.remove,
    clearInterval: timers.remove,
    clearImmediate: timers.remove,
    queueMicrotask: (run: () => void) => void p.then(p.Promise.resolve(), () => run()),
  };
  for (const name of Object.keys(globals)) {
    p.defineProperty(world, name, { configurable: true, writable: true, value: globals[name] });
  }
  lazily('Buffer', buffers.load);
  lazily('structuredClone', () => libraries.load('@ungap/structured-clone').default);
  lazily(
    'TextEncoder',
    () =>
      class TextEncoder {
        encoding = 'utf-8';
        encode = (text = '') => new Uint8Array(buffers.load().from(text));
      },
  );
  lazily(
    'TextDecoder',
    () =>
      class TextDecoder {
        encoding = 'utf-8';
        decode = (bytes: Uint8Array) => (bytes === undefined ? '' : buffers.decode(bytes));
      },
  );
  lazily('atob', () => (text: string) => buffers.load().from(text, 'base64').toString('latin1'));
  lazily('btoa', () => (text: string) => buffers.load().from(text, 'latin1').toString('base64'));
  return { require };
}

export type Modules = ReturnType<typeof makeModules>;
