// Files in memory, as the compiler sees them: it has no others.

export type Folder = { readonly kind: 'folder'; readonly id: bigint; readonly entries: Map<string, Entry> };
export type File = { readonly kind: 'file'; readonly id: bigint; bytes: Uint8Array; size: number };
export type Entry = Folder | File;

let lastId = 0n;

export function newFolder(): Folder {
  return { kind: 'folder', id: ++lastId, entries: new Map() };
}

export function newFile(bytes: Uint8Array): File {
  return { kind: 'file', id: ++lastId, bytes, size: bytes.length };
}

/** Undefined when nothing is there. Paths never lead upwards. */
export function find(root: Folder, path: string): Entry | undefined {
  let at: Entry | undefined = root;
  for (const name of namesOf(path)) {
    if (at?.kind !== 'folder') return undefined;
    at = at.entries.get(name);
  }
  return at;
}

/** The folder of a path and its last name; undefined when there is no such folder. */
export function placeOf(root: Folder, path: string): { readonly folder: Folder; readonly name: string } | undefined {
  const names = namesOf(path);
  const name = names.pop();
  const folder = find(root, names.join('/'));
  return name === undefined || folder?.kind !== 'folder' ? undefined : { folder, name };
}

/** Puts a file there, and the folders that lead to it. */
export function putFile(root: Folder, path: string, bytes: Uint8Array): void {
  const names = namesOf(path);
  const last = names.pop() as string;
  let at = root;
  for (const name of names) {
    const next = at.entries.get(name);
    const folder = next?.kind === 'folder' ? next : newFolder();
    at.entries.set(name, folder);
    at = folder;
  }
  at.entries.set(last, newFile(bytes));
}

/** What is at `position` goes into `target`; gives the number of bytes. */
export function readFrom(file: File, position: number, target: Uint8Array): number {
  const count = Math.max(0, Math.min(target.length, file.size - position));
  if (count > 0) target.set(file.bytes.subarray(position, position + count));
  return count;
}

export function writeTo(file: File, position: number, source: Uint8Array): void {
  const end = position + source.length;
  if (end > file.bytes.length) resize(file, Math.max(end, file.bytes.length * 2, 65_536));
  file.bytes.set(source, position);
  file.size = Math.max(file.size, end);
}

export function truncate(file: File, size: number): void {
  if (size > file.bytes.length) resize(file, size);
  file.size = size;
}

function resize(file: File, capacity: number): void {
  const larger = new Uint8Array(capacity);
  larger.set(file.bytes.subarray(0, file.size));
  file.bytes = larger;
}

function namesOf(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.');
}
