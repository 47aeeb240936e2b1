// What a program on WASI has at hand: its memory, its open files, the tree of files; and the numbers that WASI preview 1 knows.
import type { Entry, File, Folder } from './file-tree.ts';
import type { WasiMemory } from './wasi-memory.ts';

export type Open =
  | { readonly kind: 'input' }
  | { readonly kind: 'text'; readonly chunks: Buffer[] }
  | { readonly kind: 'entry'; readonly entry: Entry; position: number; readonly isRoot: boolean };

export type World = {
  readonly memory: WasiMemory;
  /** By descriptor. */
  readonly open: (Open | undefined)[];
  readonly root: Folder;
};

/** Calls by name; each gives an error number, 0 for none. */
export type Calls = Record<string, (...args: never[]) => number>;

export function entryOf({ open }: World, fd: number): Extract<Open, { kind: 'entry' }> | undefined {
  const found = open[fd];
  return found?.kind === 'entry' ? found : undefined;
}

export function fileOf(world: World, fd: number): File | undefined {
  const entry = entryOf(world, fd)?.entry;
  return entry?.kind === 'file' ? entry : undefined;
}

/** Writes what is asked of a file's state; undefined is a device. */
export function describe({ memory }: World, entry: Entry | undefined, at: number): number {
  memory.bytes.fill(0, at, at + 64);
  memory.u64(at, 1n);
  memory.u64(at + 8, entry?.id ?? 0n);
  memory.bytes[at + 16] = entry === undefined ? DEVICE : entry.kind === 'folder' ? DIRECTORY : REGULAR;
  memory.u64(at + 24, 1n);
  memory.u64(at + 32, BigInt(entry?.kind === 'file' ? entry.size : 0));
  return OK;
}

export const OK = 0;
export const BADF = 8;
export const EXIST = 20;
export const INVAL = 28;
export const ISDIR = 31;
export const NOENT = 44;
export const NOSYS = 52;
export const NOTDIR = 54;
export const SPIPE = 70;
export const DEVICE = 2;
export const DIRECTORY = 3;
export const REGULAR = 4;
/** The flags of path_open. */
export const CREATE = 1;
export const MUST_BE_FOLDER = 2;
export const MUST_BE_NEW = 4;
export const EMPTY_IT = 8;
