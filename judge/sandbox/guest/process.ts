// Guest: the `process` that judged programs look at. Exit is an exception that the harness knows.
import type { Clock } from './clock.ts';
import type { Primordials } from './primordials.ts';
import type { Streams } from './streams.ts';
import type { Ticks } from './ticks.ts';
import type { Writables } from './writables.ts';

type Parts = {
  readonly p: Primordials;
  readonly clock: Clock;
  readonly streams: Streams;
  readonly writables: Writables;
  readonly ticks: Ticks;
  readonly args: readonly string[];
  /** Ends all writing. */
  readonly close: () => void;
};

export function makeProcess({ p, clock, streams, writables, ticks, args, close }: Parts) {
  const EXIT = {};
  let exitCode = 0;
  let exited = false;
  type Listener = (code: number) => void;
  const listeners: Record<string, Listener[]> = { __proto__: null as never, beforeExit: [], exit: [] };
  const tellListeners = (name: string, code: number) => {
    const told = listeners[name] ?? [];
    listeners[name] = []; // each is told once, whatever it does
    for (let i = 0; i < told.length; i++) told[i]?.(code);
  };
  const hrtime = (since?: [number, number]): [number, number] => {
    const ms = clock.elapsedMs() - (since === undefined ? 0 : since[0] * 1e3 + since[1] / 1e6);
    return [p.floor(ms / 1e3), (ms % 1e3) * 1e6];
  };
  const listen = (name: string, listener: Listener) => {
    const list = listeners[name];
    if (list !== undefined) list[list.length] = listener;
    return process;
  };
  // The first exit counts: a program may catch what is thrown here, and exit again.
  const exit = (code?: unknown): never => {
    if (exited) throw EXIT;
    exitCode = Number(code ?? process.exitCode ?? 0);
    exited = true;
    try {
      tellListeners('exit', exitCode);
    } finally {
      close();
    }
    throw EXIT;
  };
  const process = {
    argv: ['node', 'solution.js', ...args],
    argv0: 'node',
    title: 'node',
    execArgv: [],
    env: {},
    platform: 'linux',
    arch: 'x64',
    pid: 1,
    version: 'v24.0.0',
    versions: { node: '24.0.0' },
    release: { name: 'node' },
    exitCode: undefined as number | string | undefined,
    get stdin() {
      return streams.stdin();
    },
    stdout: writables.stdout,
    stderr: writables.stderr,
    exit,
    reallyExit: exit,
    nextTick: ticks.add,
    hrtime: Object.assign(hrtime, { bigint: () => BigInt(p.floor(clock.elapsedMs() * 1e6)) }),
    memoryUsage: Object.assign(() => ({ rss: 5e7, heapTotal: 2e7, heapUsed: 1e7, external: 1e6, arrayBuffers: 1e4 }), {
      rss: () => 5e7,
    }),
    cpuUsage: () => ({ user: clock.elapsedMs() * 1e3, system: 0 }),
    uptime: () => clock.elapsedMs() / 1e3,
    cwd: () => '/',
    umask: () => 18,
    emitWarning: () => {},
    on: listen,
    once: listen,
    off: () => process,
    removeListener: () => process,
  };
  return {
    process,
    isExit: (thrown: unknown) => thrown === EXIT,
    exited: () => exited,
    exitCode: () => (exited ? exitCode : Number(process.exitCode ?? 0)),
    /** The program has come to its end by itself. */
    runExitListeners: () => {
      tellListeners('beforeExit', Number(process.exitCode ?? 0));
      tellListeners('exit', Number(process.exitCode ?? 0));
    },
  };
}

export type Process = ReturnType<typeof makeProcess>;
