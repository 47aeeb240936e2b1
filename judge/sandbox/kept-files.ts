// What worker processes made once and later ones start from, as files in the cache folder: byte blobs by a key.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The blobs under the key; undefined when there are none, or when the file is damaged. */
export async function readKept(folder: string, key: string): Promise<readonly Buffer[] | undefined> {
  const bytes = await readFile(pathOf(folder, key)).catch(() => undefined);
  return bytes === undefined ? undefined : unpacked(bytes);
}

/** Whole or not at all. A full disk or a folder that cannot be written costs time at the next start, nothing else. */
export async function writeKept(folder: string, key: string, blobs: readonly Buffer[]): Promise<void> {
  const path = pathOf(folder, key);
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await mkdir(join(folder, FOLDER), { recursive: true });
    await writeFile(unfinished, packed(blobs));
    await rename(unfinished, path);
  } catch {
    await rm(unfinished, { force: true }).catch(() => {});
  }
}

const FOLDER = 'runtimes';
const HASH_BYTES = 32;

function pathOf(folder: string, key: string): string {
  return join(folder, FOLDER, key);
}

/** Layout: SHA-256 of the rest, u32 count, u32 lengths, the blobs. Little endian. */
function packed(blobs: readonly Buffer[]): Buffer {
  const lengths = Buffer.alloc(4 * (blobs.length + 1));
  lengths.writeUInt32LE(blobs.length);
  for (const [i, blob] of blobs.entries()) lengths.writeUInt32LE(blob.length, 4 * (i + 1));
  const body = Buffer.concat([lengths, ...blobs]);
  return Buffer.concat([createHash('sha256').update(body).digest(), body]);
}

function unpacked(bytes: Buffer): readonly Buffer[] | undefined {
  const body = bytes.subarray(HASH_BYTES);
  if (body.length < 4 || !createHash('sha256').update(body).digest().equals(bytes.subarray(0, HASH_BYTES))) {
    return undefined;
  }
  const count = body.readUInt32LE();
  const blobs: Buffer[] = [];
  let at = 4 * (count + 1);
  for (let i = 0; i < count; i++) {
    const end = at + body.readUInt32LE(4 * (i + 1));
    blobs.push(body.subarray(at, end));
    at = end;
  }
  return blobs;
}
