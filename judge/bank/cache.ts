// The cache folder: texts by the hash of what they are made from. It notices damage and bears others who build the same.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BadInput } from '../bad-input.ts';

export type CachedText = {
  readonly text: string;
  /** SHA-256 of the text, in hex. */
  readonly hash: string;
};

/** Where everything that can be built again is kept: `.cache/` in the folder of the project's package.json. */
export function cacheFolder(root: string): string {
  return join(root, '.cache');
}

/** The hash of several texts, none of which can flow into the next. */
export function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

/** The hash of one text's bytes, as entries have it. */
export function textHash(text: string): string {
  return sha256(Buffer.from(text, 'utf8'));
}

/** The entry, or undefined when there is none or it is damaged; a damaged one will be written again. */
export async function readEntry(folder: string, key: string): Promise<CachedText | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(entryPath(folder, key));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unusable(folder, error);
  }
  // The first line holds the hash of the rest: a file cut short or changed by hand does not match it.
  const end = bytes.indexOf(0x0a);
  const hash = bytes.toString('latin1', 0, Math.max(end, 0));
  const body = bytes.subarray(end + 1);
  return hash === sha256(body) ? { text: body.toString('utf8'), hash } : undefined;
}

/** Writes the entry as a whole or not at all: to a file of its own first, which then takes the entry's name. */
export async function writeEntry(folder: string, key: string, text: string): Promise<CachedText> {
  const path = entryPath(folder, key);
  const body = Buffer.from(text, 'utf8');
  const hash = sha256(body);
  const unfinished = `${path}.${process.pid}-${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, Buffer.concat([Buffer.from(`${hash}\n`, 'latin1'), body]));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw unusable(folder, error);
  }
  return { text: body.toString('utf8'), hash };
}

/** The entry from the cache, else built: once by this process, however many ask; two processes write the same bytes. */
export async function cached(folder: string, key: string, build: () => Promise<string>): Promise<CachedText> {
  const path = entryPath(folder, key);
  const running = inFlight.get(path);
  if (running !== undefined) return running;
  const building = readEntry(folder, key).then(async (entry) => entry ?? writeEntry(folder, key, await build()));
  inFlight.set(path, building);
  try {
    return await building;
  } finally {
    inFlight.delete(path);
  }
}

const inFlight = new Map<string, Promise<CachedText>>();

/** What the operating system said about the cache, as something to mend. Also used for what is unpacked there. */
export function unusable(folder: string, cause: unknown): unknown {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new BadInput((words) => words.bank.diskFull(folder), { cause });
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(code ?? '')) {
    return new BadInput((words) => words.bank.notWritable(folder), { cause });
  }
  return cause;
}

function entryPath(folder: string, key: string): string {
  return join(folder, 'built', key.slice(0, 2), key);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
