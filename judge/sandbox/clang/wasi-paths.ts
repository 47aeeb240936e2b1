// Opening, making, renaming and removing files by their paths (WASI preview 1).
import { find, newFile, newFolder, placeOf } from './file-tree.ts';
import {
  type Calls,
  CREATE,
  describe,
  EMPTY_IT,
  EXIST,
  INVAL,
  MUST_BE_FOLDER,
  MUST_BE_NEW,
  NOENT,
  NOSYS,
  NOTDIR,
  OK,
  type World,
} from './wasi-world.ts';

export function pathCalls(world: World): Calls {
  const { memory, open, root } = world;
  return {
    path_create_directory: (_fd: number, at: number, length: number) => {
      const path = memory.text(at, length);
      if (find(root, path) !== undefined) return EXIST;
      const place = placeOf(root, path);
      if (place === undefined) return NOENT;
      place.folder.entries.set(place.name, newFolder());
      return OK;
    },
    path_filestat_get: (_fd: number, _flags: number, at: number, length: number, result: number) => {
      const entry = find(root, memory.text(at, length));
      return entry === undefined ? NOENT : describe(world, entry, result);
    },
    path_link: () => NOSYS,
    path_readlink: () => INVAL,
    path_symlink: () => NOSYS,
    path_open: (
      ...[, , at, length, flags, , , , result]: [number, number, number, number, number, bigint, bigint, number, number]
    ) => {
      const path = memory.text(at, length);
      let entry = find(root, path);
      if (entry !== undefined && flags & MUST_BE_NEW) return EXIST;
      if (entry === undefined) {
        const place = placeOf(root, path);
        if (!(flags & CREATE) || place === undefined) return NOENT;
        entry = newFile(new Uint8Array(0));
        place.folder.entries.set(place.name, entry);
      }
      if (flags & MUST_BE_FOLDER && entry.kind !== 'folder') return NOTDIR;
      if (flags & EMPTY_IT && entry.kind === 'file') {
        entry.bytes = new Uint8Array(0);
        entry.size = 0;
      }
      memory.u32(result, open.push({ kind: 'entry', entry, position: 0, isRoot: false }) - 1);
      return OK;
    },
    path_remove_directory: () => OK,
    path_rename: (...[, from, fromLength, , to, toLength]: [number, number, number, number, number, number]) => {
      const source = placeOf(root, memory.text(from, fromLength));
      const target = placeOf(root, memory.text(to, toLength));
      const entry = source?.folder.entries.get(source.name);
      if (source === undefined || target === undefined || entry === undefined) return NOENT;
      source.folder.entries.delete(source.name);
      target.folder.entries.set(target.name, entry);
      return OK;
    },
    path_unlink_file: (_fd: number, at: number, length: number) => {
      const place = placeOf(root, memory.text(at, length));
      return place?.folder.entries.delete(place.name) ? OK : NOENT;
    },
  };
}
