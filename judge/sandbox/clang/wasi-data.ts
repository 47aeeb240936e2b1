// Reading and writing open files (WASI preview 1).
import { type File, readFrom, truncate, writeTo } from './file-tree.ts';
import type { WasiMemory } from './wasi-memory.ts';
import { BADF, type Calls, entryOf, fileOf, ISDIR, OK, SPIPE, type World } from './wasi-world.ts';

function readVectors(memory: WasiMemory, file: File, position: number, at: number, count: number): number {
  let total = 0;
  for (const target of memory.vectors(at, count)) {
    const read = readFrom(file, position + total, target);
    total += read;
    if (read < target.length) break;
  }
  return total;
}

export function dataCalls(world: World): Calls {
  const { memory, open } = world;
  return {
    fd_close: (fd: number) => {
      if (open[fd] === undefined) return BADF;
      open[fd] = undefined;
      return OK;
    },
    fd_filestat_set_size: (fd: number, size: bigint) => {
      const file = fileOf(world, fd);
      if (file === undefined) return BADF;
      truncate(file, Number(size));
      return OK;
    },
    fd_filestat_set_times: () => OK,
    fd_pread: (fd: number, at: number, count: number, offset: bigint, result: number) => {
      const file = fileOf(world, fd);
      if (file === undefined) return BADF;
      memory.u32(result, readVectors(memory, file, Number(offset), at, count));
      return OK;
    },
    fd_read: (fd: number, at: number, count: number, result: number) => {
      const found = open[fd];
      if (found === undefined) return BADF;
      memory.u32(result, 0);
      if (found.kind !== 'entry') return OK;
      if (found.entry.kind === 'folder') return ISDIR;
      const read = readVectors(memory, found.entry, found.position, at, count);
      found.position += read;
      memory.u32(result, read);
      return OK;
    },
    fd_seek: (fd: number, offset: bigint, whence: number, result: number) => {
      const found = entryOf(world, fd);
      if (found === undefined) return open[fd] === undefined ? BADF : SPIPE;
      if (found.entry.kind === 'folder') return SPIPE;
      found.position = Number(offset) + (whence === 0 ? 0 : whence === 1 ? found.position : found.entry.size);
      memory.u64(result, BigInt(found.position));
      return OK;
    },
    fd_write: (fd: number, at: number, count: number, result: number) => {
      const found = open[fd];
      if (found === undefined || found.kind === 'input') return BADF;
      let total = 0;
      for (const source of memory.vectors(at, count)) {
        if (found.kind === 'text') found.chunks.push(Buffer.from(source));
        else if (found.entry.kind === 'file') {
          writeTo(found.entry, found.position, source);
          found.position += source.length;
        }
        total += source.length;
      }
      memory.u32(result, total);
      return OK;
    },
  };
}
