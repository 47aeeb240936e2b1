// Guest: `require`, and the smaller modules of Node. What solutions may not use is refused by name.
import type { Assertions } from './assertions.ts';
import type { Buffers } from './buffers.ts';
import type { Libraries } from './libraries.ts';
import type { Primordials } from './primordials.ts';
import type { TextCoders } from './text-coders.ts';
import type { Timers } from './timers.ts';

type Parts = {
  readonly p: Primordials;
  readonly timers: Timers;
  readonly libraries: Libraries;
  readonly buffers: Buffers;
  readonly coders: TextCoders;
  readonly assertions: Assertions;
  /** The modules that other parts made: fs, readline, path, process, console, and `olsol` for a problem's tools. */
  readonly made: Readonly<Record<string, unknown>>;
};

export function makeModules({ p, timers, libraries, buffers, coders, assertions, made }: Parts) {
  const { TextEncoder, TextDecoder, StringDecoder } = coders;
  const { setTimeout, setInterval, setImmediate, remove } = timers;
  const sleep = (ms?: number, value?: unknown) => new p.Promise((resolve) => void setTimeout(() => resolve(value), ms));
  type Callback = (error: unknown, value: unknown) => void;
  const promisify = (run: unknown) => {
    if (run === setTimeout) return sleep;
    if (run === setImmediate) return (value: unknown) => sleep(0, value);
    const own = (run as Record<symbol, unknown>)[Symbol.for('nodejs.util.promisify.custom')];
    if (own !== undefined) return own;
    return (...given: unknown[]) =>
      new p.Promise((resolve, reject) => {
        const done: Callback = (error, value) => (error ? reject(error) : resolve(value));
        p.apply(run as () => void, undefined, [...given, done]);
      });
  };
  const kindOf = (value: unknown) => p.slice(Object.prototype.toString.call(value), 8, -1);
  const makeUtil = () => ({
    ...libraries.load('node-inspect-extracted'),
    promisify,
    inherits: (child: { prototype: object }, parent: { prototype: object }) =>
      Object.setPrototypeOf(child.prototype, parent.prototype),
    deprecate: (run: unknown) => run,
    isArray: p.isArray,
    isDeepStrictEqual: assertions.isDeepStrictEqual,
    types: {
      isDate: (value: unknown) => kindOf(value) === 'Date',
      isRegExp: (value: unknown) => kindOf(value) === 'RegExp',
      isMap: (value: unknown) => kindOf(value) === 'Map',
      isSet: (value: unknown) => kindOf(value) === 'Set',
      isPromise: (value: unknown) => kindOf(value) === 'Promise',
      isTypedArray: (value: unknown) => p.isView(value) && kindOf(value) !== 'DataView',
    },
    TextEncoder,
    TextDecoder,
  });
  const makeEvents = () => {
    const Emitter = libraries.load('events');
    return Object.assign(Emitter, { EventEmitter: Emitter, default: Emitter });
  };
  const makeOs = () => ({
    EOL: '\n',
    platform: () => 'linux',
    type: () => 'Linux',
    arch: () => 'x64',
    cpus: () => [],
    availableParallelism: () => 1,
    totalmem: () => 1e9,
    freemem: () => 1e9,
  });
  const builders: Record<string, () => unknown> = {
    events: makeEvents,
    buffer: () => ({ Buffer: buffers.load() }),
    util: makeUtil,
    assert: assertions.makeAssert,
    'assert/strict': () => assertions.makeAssert().strict,
    timers: () => ({
      setTimeout,
      setInterval,
      setImmediate,
      clearTimeout: remove,
      clearInterval: remove,
      clearImmediate: remove,
    }),
    'timers/promises': () => ({ setTimeout: sleep, setImmediate: (value?: unknown) => sleep(0, value) }),
    os: makeOs,
    string_decoder: () => ({ StringDecoder }),
    module: () => ({ createRequire: () => require }),
    // Asked for the size of the stack, which is large enough here.
    v8: () => ({ setFlagsFromString: () => {} }),
  };
  const cache: Record<string, unknown> = Object.assign(Object.create(null), made);
  const find = (name: unknown): unknown => {
    const wanted = p.String(name);
    const bare = p.startsWith(wanted, 'node:') ? p.slice(wanted, 5) : wanted;
    if (!(bare in cache)) {
      const build = Object.hasOwn(builders, bare) ? builders[bare] : undefined;
      if (build === undefined) {
        const text = `Cannot use module '${wanted}': solutions have no packages, network, processes, threads or files`;
        throw Object.assign(new p.Error(text), { code: 'ERR_MODULE_REFUSED' });
      }
      cache[bare] = build();
    }
    return cache[bare];
  };
  /** `main` is the program's own module: programs compare it with `module`. */
  const require: { (name: unknown): unknown; main?: unknown } = (name) => find(name);
  return { require };
}

export type Modules = ReturnType<typeof makeModules>;
