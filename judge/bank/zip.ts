// Zip files from anywhere: every entry's name, kind and size is judged before a byte is unpacked, and its checksum after.
import { crc32, inflateRawSync } from 'node:zlib';
import { BadInput } from '../bad-input.ts';
import { MAX_DEPTH, MAX_FILE_BYTES, MAX_FILES, MAX_UNPACKED_BYTES } from './package-limits.ts';

export type ZipEntry = {
  /** Relative, with `/`; folders are not listed. */
  readonly path: string;
  readonly read: () => Buffer;
};

/** Lists the files in a zip; refuses names that leave the folder, links, encryption, and sizes beyond the limits. */
export function readZip(zip: Buffer, file: string): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  const seen = new Map<string, string>();
  let total = 0;
  for (const header of centralDirectory(zip, file)) {
    checkPath(header.path, file);
    checkKind(header, file);
    if (header.path.endsWith('/')) continue;
    const folded = header.path.toLowerCase();
    const twin = seen.get(folded);
    if (twin !== undefined) throw new BadInput((words) => words.bank.zipCaseClash(file, twin, header.path));
    seen.set(folded, header.path);
    total += header.size;
    if (header.size > MAX_FILE_BYTES)
      throw new BadInput((words) => words.bank.fileTooLarge(header.path, MAX_FILE_BYTES));
    if (total > MAX_UNPACKED_BYTES) throw new BadInput((words) => words.bank.zipTooLarge(file, MAX_UNPACKED_BYTES));
    entries.push({ path: header.path, read: () => unpack(zip, header, file) });
  }
  return entries;
}

type Header = {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** The file's mode on the system that made the zip; 0 when that was not Unix. */
  readonly unixMode: number;
  readonly offset: number;
};

// Record layouts as in the public description of the format (APPNOTE 4.3); all numbers are little-endian.
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
/** Stands for "see the 64-bit record", which packages within our limits do not need. */
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const MADE_ON_UNIX = 3;
const UNIX_TYPE = 0o170000;
const UNIX_FILE = 0o100000;
const UNIX_FOLDER = 0o040000;

function centralDirectory(zip: Buffer, file: string): readonly Header[] {
  const end = endRecord(zip);
  if (end < 0) throw damaged(file);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (at === IN_ZIP64 || count === 0xffff) throw new BadInput((words) => words.bank.zip64(file));
  if (count > MAX_FILES) throw new BadInput((words) => words.bank.tooManyFiles(file, MAX_FILES));
  const headers: Header[] = [];
  for (let n = 0; n < count; n++) {
    if (at + CENTRAL_BYTES > end || zip.readUInt32LE(at) !== CENTRAL_SIGNATURE) throw damaged(file);
    const nameBytes = zip.readUInt16LE(at + 28);
    headers.push(headerAt(zip, at, nameBytes));
    at += CENTRAL_BYTES + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return headers;
}

function endRecord(zip: Buffer): number {
  for (let at = zip.length - END_BYTES; at >= 0 && at >= zip.length - END_BYTES - MAX_COMMENT_BYTES; at--) {
    if (zip.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return -1;
}

function headerAt(zip: Buffer, at: number, nameBytes: number): Header {
  return {
    path: zip.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes),
    flags: zip.readUInt16LE(at + 8),
    method: zip.readUInt16LE(at + 10),
    checksum: zip.readUInt32LE(at + 16),
    packed: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    unixMode: zip.readUInt8(at + 5) === MADE_ON_UNIX ? zip.readUInt16LE(at + 40) : 0,
    offset: zip.readUInt32LE(at + 42),
  };
}

function checkPath(path: string, file: string): void {
  const parts = path.split('/');
  const leaves = path.startsWith('/') || parts.some((part) => part === '..' || part === '.');
  const strange = path === '' || /[\\\u0000-\u001f\u007f]/.test(path) || /^[a-zA-Z]:/.test(path);
  if (leaves || strange || /\/\//.test(path))
    throw new BadInput((words) => words.bank.zipBadPath(file, JSON.stringify(path)));
  if (parts.length > MAX_DEPTH + 1) throw new BadInput((words) => words.bank.tooDeep(path, MAX_DEPTH));
}

function checkKind({ path, flags, method, packed, size, unixMode }: Header, file: string): void {
  const type = unixMode & UNIX_TYPE;
  if (type !== 0 && type !== UNIX_FILE && type !== UNIX_FOLDER)
    throw new BadInput((words) => words.bank.zipLink(file, path));
  if ((flags & ENCRYPTED) !== 0) throw new BadInput((words) => words.bank.zipEncrypted(file, path));
  if (method !== STORED && method !== DEFLATED) throw new BadInput((words) => words.bank.zipMethod(file, path));
  if (packed === IN_ZIP64 || size === IN_ZIP64) throw new BadInput((words) => words.bank.zip64(file));
}

function unpack(zip: Buffer, header: Header, file: string): Buffer {
  const { offset, packed, size, method, checksum } = header;
  if (offset + LOCAL_BYTES > zip.length || zip.readUInt32LE(offset) !== LOCAL_SIGNATURE) throw damaged(file);
  const start = offset + LOCAL_BYTES + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const body = zip.subarray(start, start + packed);
  const bytes = method === STORED ? body : inflate(body, size, file);
  if (bytes.length !== size || crc32(bytes) !== checksum) throw damaged(file, header.path);
  return bytes;
}

/** Stops as soon as more comes out than the directory announced. */
function inflate(body: Buffer, size: number, file: string): Buffer {
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    throw damaged(file, undefined, cause);
  }
}

function damaged(file: string, path?: string, cause?: unknown): BadInput {
  return new BadInput((words) => words.bank.zipDamaged(file, path), { cause });
}
