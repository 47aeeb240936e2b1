// Reads the archive of headers and libraries that comes with the compiler (POSIX ustar).
import { type Folder, putFile } from './file-tree.ts';

const BLOCK = 512;

/** Puts every regular file of the archive beneath `prefix`. */
export function unpackTar(archive: Buffer, root: Folder, prefix: string): void {
  const text = (at: number, length: number) => archive.toString('latin1', at, at + length).replace(/\0.*$/s, '');
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const name = text(at, 100);
    if (name === '') return;
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    const kind = text(at + 156, 1);
    const folder = text(at + 345, 155);
    const path = `${prefix}/${folder === '' ? '' : `${folder}/`}${name}`;
    const data = at + BLOCK;
    if (kind === '0' || kind === '') putFile(root, path, archive.subarray(data, data + size));
    at = data + Math.ceil(size / BLOCK) * BLOCK;
  }
}
