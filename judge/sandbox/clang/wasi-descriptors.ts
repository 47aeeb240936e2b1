// What open files are, and what is in folders (WASI preview 1).
import { BADF, type Calls, DEVICE, DIRECTORY, describe, entryOf, OK, REGULAR, type World } from './wasi-world.ts';

export function descriptorCalls(world: World): Calls {
  const { memory, open } = world;
  return {
    fd_fdstat_get: (fd: number, at: number) => {
      const found = open[fd];
      if (found === undefined) return BADF;
      memory.bytes.fill(0, at, at + 24);
      memory.bytes[at] = found.kind !== 'entry' ? DEVICE : found.entry.kind === 'folder' ? DIRECTORY : REGULAR;
      memory.u64(at + 8, 0x1fffffffn);
      memory.u64(at + 16, 0x1fffffffn);
      return OK;
    },
    fd_filestat_get: (fd: number, at: number) =>
      open[fd] === undefined ? BADF : describe(world, entryOf(world, fd)?.entry, at),
    fd_prestat_get: (fd: number, at: number) => {
      if (!entryOf(world, fd)?.isRoot) return BADF;
      memory.u32(at, 0);
      memory.u32(at + 4, 1);
      return OK;
    },
    fd_prestat_dir_name: (_fd: number, at: number, length: number) => {
      memory.bytes.set(Buffer.from('/').subarray(0, length), at);
      return OK;
    },
    fd_readdir: (fd: number, at: number, length: number, cookie: bigint, result: number) => {
      const entry = entryOf(world, fd)?.entry;
      if (entry?.kind !== 'folder') return BADF;
      let used = 0;
      for (const [i, [name, one]] of [...entry.entries].entries()) {
        if (i < Number(cookie) || used >= length) continue;
        const text = Buffer.from(name);
        const record = Buffer.alloc(24 + text.length);
        record.writeBigUInt64LE(BigInt(i + 1), 0);
        record.writeBigUInt64LE(one.id, 8);
        record.writeUInt32LE(text.length, 16);
        record[20] = one.kind === 'folder' ? DIRECTORY : REGULAR;
        text.copy(record, 24);
        const part = record.subarray(0, length - used);
        memory.bytes.set(part, at + used);
        used += part.length;
      }
      memory.u32(result, used);
      return OK;
    },
  };
}
