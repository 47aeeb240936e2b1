// The operating system that the compiler believes it runs on: the part of WASI preview 1 that it asks for, over files in memory.
import type { Folder } from './file-tree.ts';
import { dataCalls } from './wasi-data.ts';
import { descriptorCalls } from './wasi-descriptors.ts';
import { type WasiMemory, wasiMemory } from './wasi-memory.ts';
import { pathCalls } from './wasi-paths.ts';
import { type Calls, NOSYS, OK, type World } from './wasi-world.ts';

/** Thrown by the program's own exit. */
export class ProgramExit extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`exit code ${code}`);
    this.code = code;
  }
}

export type WasiHost = {
  readonly imports: Calls;
  /** Told once the program is there. */
  attach(memory: { readonly buffer: ArrayBuffer }): void;
  /** What it has written to standard error so far. */
  errors(): string;
};

export function makeWasiHost(args: readonly string[], root: Folder): WasiHost {
  let attached: { readonly buffer: ArrayBuffer } = { buffer: new ArrayBuffer(0) };
  const errors: Buffer[] = [];
  const world: World = {
    memory: wasiMemory(() => attached),
    open: [
      { kind: 'input' },
      { kind: 'text', chunks: [] },
      { kind: 'text', chunks: errors },
      { kind: 'entry', entry: root, position: 0, isRoot: true },
    ],
    root,
  };
  return {
    imports: {
      ...systemCalls(
        args.map((arg) => Buffer.from(`${arg}\0`)),
        world.memory,
      ),
      ...dataCalls(world),
      ...descriptorCalls(world),
      ...pathCalls(world),
    },
    attach: (memory) => {
      attached = memory;
    },
    errors: () => Buffer.concat(errors).toString('utf8'),
  };
}

/** A list of texts in the program's memory. */
function strings(items: readonly Buffer[], memory: WasiMemory) {
  return {
    sizes: (count: number, size: number) => {
      memory.u32(count, items.length);
      memory.u32(
        size,
        items.reduce((sum, item) => sum + item.length, 0),
      );
      return OK;
    },
    get: (pointers: number, buffer: number) => {
      let [pointer, at] = [pointers, buffer];
      for (const item of items) {
        memory.u32(pointer, at);
        memory.bytes.set(item, at);
        pointer += 4;
        at += item.length;
      }
      return OK;
    },
  };
}

function systemCalls(argv: readonly Buffer[], memory: WasiMemory): Calls {
  const environment = strings([], memory);
  const argument = strings(argv, memory);
  return {
    args_sizes_get: argument.sizes,
    args_get: argument.get,
    environ_sizes_get: environment.sizes,
    environ_get: environment.get,
    clock_time_get: (id: number, _precision: bigint, at: number) => {
      memory.u64(at, id === 0 ? 0n : BigInt(Math.round(performance.now() * 1e6)));
      return OK;
    },
    random_get: (at: number, length: number) => {
      memory.bytes.fill(7, at, at + length);
      return OK;
    },
    poll_oneoff: () => NOSYS,
    proc_exit: (code: number) => {
      throw new ProgramExit(code);
    },
  };
}
