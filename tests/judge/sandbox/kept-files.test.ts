// What worker processes made once: as it was kept, or not at all.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKept, writeKept } from '../../../judge/sandbox/kept-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'olsol-kept-'));

async function keptAs(blobs: readonly Buffer[], damage: (bytes: Buffer) => Buffer = (bytes) => bytes) {
  const key = `k${Math.random().toString(36).slice(2)}`;
  await writeKept(folder, key, blobs);
  const path = join(folder, 'runtimes', key);
  writeFileSync(path, damage(readFileSync(path)));
  return readKept(folder, key);
}

describe('kept blobs', () => {
  it('come back as they were, empty ones too', async () => {
    const blobs = [Buffer.from('one'), Buffer.alloc(0), Buffer.alloc(100_000, 7)];
    expect(await keptAs(blobs)).toEqual(blobs);
  });
  it('are made again when nothing is there', async () => expect(await readKept(folder, 'nothing')).toBeUndefined());
  it('are made again when a byte has changed', async () => {
    const flip = (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === bytes.length - 1 ? byte ^ 1 : byte)));
    expect(await keptAs([Buffer.from('one')], flip)).toBeUndefined();
  });
  it('are made again when the file was cut short', async () =>
    expect(await keptAs([Buffer.from('one')], (bytes) => bytes.subarray(0, 20))).toBeUndefined());
  it('leave nothing unfinished behind', () =>
    expect(readdirSync(join(folder, 'runtimes')).filter((name) => name.includes('.'))).toEqual([]));
  it('that cannot be written stop nobody', async () => {
    writeFileSync(join(folder, 'file'), '');
    await writeKept(join(folder, 'file'), 'key', [Buffer.from('one')]);
    expect(await readKept(join(folder, 'file'), 'key')).toBeUndefined();
  });
});
