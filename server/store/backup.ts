// A backup: a copy of the database in one file, whole or not there at all. It never overwrites.
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE, explainSystem } from './data-folder.ts';
import { copyFile, explainSqlite } from './sqlite.ts';
import { StoreError } from './store-error.ts';

/**
 * Backs up the database of a data folder, which a server may be using meanwhile. The copy has a name beside the target until it is
 * checked. Throws a StoreError.
 */
export async function backupFolder(folder: string, target: string): Promise<void> {
  if (existsSync(target)) throw new StoreError({ code: 'exists', place: target });
  const source = existing(join(folder, DATABASE));
  const copy = `${target}.${process.pid}.part`;
  try {
    await copyFile(source, copy);
    claimName(target);
    renameSync(copy, target);
  } catch (error) {
    throw explained(error, source, target);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(copy + end, { force: true });
  }
}

function explained(error: unknown, source: string, target: string): unknown {
  if (error instanceof StoreError) return error;
  const trouble = explainSqlite(error, target) ?? explainSystem(error, target);
  // A new copy is not whole only when what it was copied from is not.
  return trouble?.code === 'damaged' ? explainSqlite(error, source) : (trouble ?? error);
}

function existing(place: string): string {
  if (existsSync(place)) return place;
  throw new StoreError({ code: 'missing', place });
}

/** An empty file of ours under that name, or an error when anyone else's is there: renaming alone would overwrite it. */
function claimName(target: string): void {
  try {
    closeSync(openSync(target, 'wx'));
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST') throw new StoreError({ code: 'exists', place: target });
    throw error;
  }
}
