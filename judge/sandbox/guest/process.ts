// Guest: the `process` that judged programs look at. Exit is an exception that the harness knows.
import type { Clock } from './clock.ts';
import type { Primordials } from './primordials.ts';
import type { Streams } from './streams.ts';

export function makeProcess(
  p: Primordials,
  clock: Clock,
  streams: Streams,
  args: readonly string[],
  out: (text: string) => void,
  err: (text: string) => void,
  onExit: () => void,
) {
  const EXIT = {};
  let exitCode = 0;
  let exited = false;
  const onExitListeners: ((code: number) => void)[] = [];
  const writable = (write: (text: string) => void, fd: number) => {
    const stream = {
      fd,
      isTTY: false,
      columns: 80,
      writable: true,
      write: (data: unknown, ...rest: unknown[]) => {
        write(p.isView(data) ? (data as Uint8Array & { toString(): string }).toString() : p.String(data));
        const callback = rest[rest.length - 1];
        if (typeof callback === 'function') p.then(p.Promise.resolve(), callback);
        return true;
      },
      end: (data?: unknown) => void (data !== undefined && stream.write(data)),
      on: () => stream,
      once: () => stream,
      cork: () => {},
      uncork: () => {},
    };
    return stream;
  };
  const hrtime = (since?: [number, number]): [number, number] => {
    const ms = clock.elapsedMs() - (since === undefined ? 0 : since[0] * 1e3 + since[1] / 1e6);
    return [p.floor(ms / 1e3), (ms % 1e3) * 1e6];
  };
  const listen = (name: string, listener: (code: number) => void) => {
    if (name === 'exit' || name === 'beforeExit') onExitListeners[onExitListeners.length] = listener;
    return process;
  };
  const process = {
    argv: ['node', 'solution.js', ...args],
    argv0: 'node',
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
    stdout: writable(out, 1),
    stderr: writable(err, 2),
    exit: (code?: unknown): never => {
      exited = true;
      exitCode = Number(code ?? process.exitCode ?? 0);
      onExit();
      throw EXIT;
    },
    nextTick: (run: (...given: unknown[]) => void, ...given: unknown[]) =>
      void p.then(p.Promise.resolve(), () => run(...given)),
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
    runExitListeners: () => {
      for (let i = 0; i < onExitListeners.length; i++) onExitListeners[i]?.(Number(process.exitCode ?? 0));
    },
  };
}

export type Process = ReturnType<typeof makeProcess>;
