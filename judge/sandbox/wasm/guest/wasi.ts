// Guest: the operating system that a compiled program believes it runs on (WASI preview 1), in an isolate of its own. Carried there by
// its own text.

import type { makeFailures } from './failures.ts';
import type { makeSinks } from './sinks.ts';
import type { makeSystemCalls } from './system-calls.ts';

type Failures = ReturnType<typeof makeFailures>;
type Sinks = ReturnType<typeof makeSinks>;
type SystemCalls = typeof makeSystemCalls;

export type WasiSettings = {
  readonly args: readonly string[];
  readonly seed: number;
  readonly isMetered: boolean;
  readonly outputBytes: number;
  readonly printedBytes: number;
  /** Names of the files that are given beside standard input. */
  readonly files: readonly string[];
};

/** How a step ended: '' when it came back. */
export function makeWasi(
  g: any,
  module: any,
  settings: WasiSettings,
  given: readonly ArrayBuffer[],
  sinks: Sinks,
  failures: Failures,
  makeSystemCalls: SystemCalls,
) {
  const { WebAssembly, Uint8Array, DataView, BigUint64Array } = g;
  const { stop } = failures;
  let refused = false;

  const { output, printed, append } = sinks;

  type Node = { bytes: Uint8Array; length: number; isWritable: boolean };
  const nodes = new Map<string, Node>();
  const [stdin = new ArrayBuffer(0), ...others] = given;
  for (let i = 0; i < settings.files.length; i++) {
    const bytes = new Uint8Array(others[i]);
    nodes.set(settings.files[i] as string, { bytes, length: bytes.length, isWritable: false });
  }
  const input: Node = { bytes: new Uint8Array(stdin), length: stdin.byteLength, isWritable: false };
  type Open = { kind: 'in' | 'out' | 'err' | 'folder' | 'file'; node?: Node; position: number };
  const open: (Open | undefined)[] = [
    { kind: 'in', node: input, position: 0 },
    { kind: 'out', position: 0 },
    { kind: 'err', position: 0 },
    { kind: 'folder', position: 0 },
  ];

  const first = WebAssembly.Module.imports(module).some(({ name }: { name: string }) => name === 'memory');
  let memory: any;
  let bytes: any;
  let view: any;
  const refresh = () => {
    if (bytes !== undefined && bytes.buffer === memory.buffer) return;
    bytes = new Uint8Array(memory.buffer);
    view = new DataView(memory.buffer);
  };
  const u32 = (at: number, value: number) => view.setUint32(at, value, true);
  const u64 = (at: number, value: bigint) => view.setBigUint64(at, value, true);
  const textAt = (at: number, length: number) =>
    String.fromCharCode(...bytes.subarray(at, at + Math.min(length, 4000)));
  const [OK, BADF, INVAL, NOENT, NOSYS, SPIPE] = [0, 8, 28, 44, 52, 70];
  const readable = (fd: number): Open | undefined => (open[fd]?.node === undefined ? undefined : open[fd]);
  const systemCalls = makeSystemCalls(g, settings, { u32, u64, bytes: () => bytes });
  const calls: Record<string, (...args: any[]) => number> = {
    ...systemCalls,
    fd_read: (fd, vectors, count, result) => {
      const from = readable(fd);
      if (from?.node === undefined) return BADF;
      const { node } = from;
      let total = 0;
      for (let i = 0; i < count; i++) {
        const [start, length] = [view.getUint32(vectors + i * 8, true), view.getUint32(vectors + i * 8 + 4, true)];
        const some = Math.max(0, Math.min(length, node.length - from.position));
        if (some > 0) bytes.set(node.bytes.subarray(from.position, from.position + some), start);
        from.position += some;
        total += some;
        if (some < length) break;
      }
      u32(result, total);
      return OK;
    },
    fd_write: (fd, vectors, count, result) => {
      const to = open[fd];
      if (to === undefined || to.kind === 'in' || to.kind === 'folder') return BADF;
      let total = 0;
      for (let i = 0; i < count; i++) {
        const [start, length] = [view.getUint32(vectors + i * 8, true), view.getUint32(vectors + i * 8 + 4, true)];
        const source = bytes.subarray(start, start + length);
        if (to.kind === 'out' && !append(output, source)) stop('overflow');
        if (to.kind === 'err') append(printed, source);
        if (to.kind === 'file') {
          if (!to.node?.isWritable) return BADF;
          const larger = new Uint8Array(Math.max(to.node.length, to.position + length));
          if (larger.length > settings.outputBytes) stop('overflow');
          larger.set(to.node.bytes.subarray(0, to.node.length));
          larger.set(source, to.position);
          to.node.bytes = larger;
          to.node.length = larger.length;
          to.position += length;
        }
        total += length;
      }
      u32(result, total);
      return OK;
    },
    fd_seek: (fd, offset, whence, result) => {
      const found = open[fd];
      if (found?.kind !== 'file' || found.node === undefined) return found === undefined ? BADF : SPIPE;
      found.position = Number(offset) + ([0, found.position, found.node.length][whence] as number);
      u64(result, BigInt(found.position));
      return OK;
    },
    fd_fdstat_get: (fd, at) => {
      const found = open[fd];
      if (found === undefined) return BADF;
      bytes.fill(0, at, at + 24);
      bytes[at] = found.kind === 'folder' ? 3 : found.kind === 'file' ? 4 : 2;
      u64(at + 8, 0x1fffffffn);
      u64(at + 16, 0x1fffffffn);
      return OK;
    },
    fd_fdstat_set_flags: () => OK,
    fd_filestat_get: (fd, at) => {
      const found = open[fd];
      if (found === undefined) return BADF;
      bytes.fill(0, at, at + 64);
      bytes[at + 16] = found.kind === 'folder' ? 3 : found.kind === 'file' ? 4 : 2;
      u64(at + 32, BigInt(found.kind === 'file' ? (found.node?.length ?? 0) : 0));
      return OK;
    },
    fd_close: (fd) => {
      if (open[fd] === undefined) return BADF;
      open[fd] = undefined;
      return OK;
    },
    fd_renumber: (from, to) => {
      if (open[from] === undefined) return BADF;
      open[to] = open[from];
      open[from] = undefined;
      return OK;
    },
    fd_sync: () => OK,
    fd_datasync: () => OK,
    fd_tell: () => SPIPE,
    fd_prestat_get: (fd, at) => {
      if (fd !== 3) return BADF;
      u32(at, 0);
      u32(at + 4, 1);
      return OK;
    },
    fd_prestat_dir_name: (_fd, at) => {
      bytes[at] = 47; // the root, which is also where the program is
      return OK;
    },
    path_open: (_fd, _flags, at, length, oflags, _base, _inheriting, _fdflags, result) => {
      const path = textAt(at, length).replace(/^(?:\.?\/)+/, '');
      const give = (one: Open): number => {
        let fd = 4;
        while (open[fd] !== undefined) fd++;
        open[fd] = one;
        u32(result, fd);
        return OK;
      };
      if (path === 'dev/stdin') return give({ kind: 'in', node: input, position: 0 });
      if (path === 'dev/stdout') return give({ kind: 'out', position: 0 });
      if (path === 'dev/stderr') return give({ kind: 'err', position: 0 });
      let node = nodes.get(path);
      if (node === undefined) {
        if (!(oflags & 1) || !path.startsWith('feedback/') || nodes.size > 50) return NOENT;
        node = { bytes: new Uint8Array(0), length: 0, isWritable: true };
        nodes.set(path, node);
      }
      if (oflags & 8) {
        if (!node.isWritable) return INVAL;
        node.length = 0;
      }
      return give({ kind: 'file', node, position: 0 });
    },
    path_filestat_get: (_fd, _flags, at, length, result) => {
      const node = nodes.get(textAt(at, length).replace(/^(?:\.?\/)+/, ''));
      if (node === undefined) return NOENT;
      bytes.fill(0, result, result + 64);
      bytes[result + 16] = 4;
      u64(result + 32, BigInt(node.length));
      return OK;
    },
    sched_yield: () => OK,
    proc_exit: (code) => stop(`exit ${code & 255}`),
  };
  const own: Record<string, (...args: any[]) => unknown> = {
    throwing: failures.throwing,
    refused: () => {
      refused = true;
    },
    thrown: (type, typeSize, what, whatSize) => {
      failures.uncaught(textAt(type, typeSize), textAt(what, whatSize));
    },
    input_size: () => input.length,
    input: (target) => void bytes.set(input.bytes, target),
    result: (at, size) => {
      result.bytes = bytes.slice(at, at + size);
    },
  };
  const result = { bytes: new Uint8Array(0) };

  const refreshed =
    (name: string, call: (...args: any[]) => unknown) =>
    (...args: any[]) => {
      refresh();
      void name;
      return call(...args);
    };
  const wasi: any = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (from === 'wasi_snapshot_preview1' && kind === 'function')
      wasi[name] = refreshed(name, calls[name] ?? (() => NOSYS));
  }
  const judge: any = {};
  for (const [name, call] of Object.entries(own)) judge[name] = refreshed(name, call);

  let instance: any;
  return {
    /** With a memory of so many pages at first and at most. */
    start(initial: number, maximum: number): string {
      try {
        if (first) memory = new WebAssembly.Memory({ initial, maximum });
        instance = new WebAssembly.Instance(module, {
          wasi_snapshot_preview1: wasi,
          olsol: judge,
          env: { memory },
        });
        memory ??= instance.exports.memory;
        return '';
      } catch (error: any) {
        return failures.endOf(error);
      }
    },
    step(name: string): string {
      try {
        instance.exports[name]();
        return '';
      } catch (error) {
        return failures.endOf(error);
      }
    },
    thrown: failures.thrown,
    watchThrows: failures.watchThrows,
    failedAt: failures.failedAt,
    wasRefused: () => refused,
    /** Beyond the stack. */
    usedBytes: (stackPages: number) => (memory?.buffer.byteLength ?? 0) - stackPages * 65_536,
    output: () => output.bytes.buffer.slice(0, output.length),
    printed: () => printed.bytes.buffer.slice(0, printed.length),
    result: () => result.bytes.buffer.slice(0, result.bytes.length),
    /** What a metered program has counted in its cells. */
    counts: (units: number): string => new BigUint64Array(instance.exports.olsol_cells.buffer, 0, units).join(','),
    feedback(): string {
      const files: Record<string, string> = {};
      for (const [path, node] of nodes) {
        if (!path.startsWith('feedback/')) continue;
        let text = '';
        for (let i = 0; i < node.length; i++) text += String.fromCharCode(node.bytes[i] as number);
        try {
          text = decodeURIComponent(escape(text));
        } catch {
          // Not UTF-8: left as single bytes.
        }
        files[path.slice('feedback/'.length)] = text;
      }
      return JSON.stringify(files);
    },
  };
}
