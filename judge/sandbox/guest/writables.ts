// Guest: process.stdout and process.stderr, which take text and bytes and never have to wait.
import type { Buffers } from './buffers.ts';
import type { Primordials } from './primordials.ts';
import type { Ticks } from './ticks.ts';

export function makeWritables(
  p: Primordials,
  buffers: Buffers,
  ticks: Ticks,
  out: (text: string) => void,
  err: (text: string) => void,
) {
  const writable = (write: (text: string) => void, fd: number) => {
    const later = (callback: unknown) => {
      if (typeof callback === 'function') ticks.add(callback as () => void);
    };
    const stream = {
      fd,
      columns: 80,
      writable: true,
      write: (data: unknown, ...rest: unknown[]) => {
        write(p.isView(data) ? buffers.decode(data as Uint8Array) : p.String(data));
        later(rest[rest.length - 1]);
        return true;
      },
      end: (data?: unknown, ...rest: unknown[]) => {
        if (data !== undefined && typeof data !== 'function') stream.write(data);
        later(typeof data === 'function' ? data : rest[rest.length - 1]);
        return stream;
      },
      on: () => stream,
      once: () => stream,
      off: () => stream,
      emit: () => false,
      removeListener: () => stream,
      setDefaultEncoding: () => stream,
      cork: () => {},
      uncork: () => {},
    };
    return stream;
  };
  return { stdout: writable(out, 1), stderr: writable(err, 2) };
}

export type Writables = ReturnType<typeof makeWritables>;
