// The folder that everything is kept in: one server at a time. The lock is a transaction held open on a file of its own, which the
// system frees when the process ends, even by kill -9.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainSqlite, lockFile, openFile } from './sqlite.ts';
import { StoreError } from './store-error.ts';

export const DATABASE = 'olsol.db';
const LOCK = 'olsol.lock';
/** Says who holds the lock. It is not the lock: it may be of a process that is gone. */
const HOLDER = 'olsol.pid';
/** A server that is just being stopped may still hold it. */
const PATIENCE_MS = 1000;

/** Makes the folder when it is not there, and takes its lock. What it returns gives it back. */
export function takeFolder(folder: string): () => void {
  makeFolder(folder);
  const lock = lockOf(folder);
  const holder = join(folder, HOLDER);
  const release = () => {
    rmSync(holder, { force: true });
    lock.close();
  };
  try {
    writeFileSync(holder, `${process.pid}\n`);
  } catch (error) {
    release();
    throw explainSystem(error, holder) ?? error;
  }
  return release;
}

/** What the system's error says about a place; undefined when it is a mistake of ours. */
export function explainSystem(error: unknown, place: string): StoreError | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code === 'ENOSPC' || code === 'EDQUOT') return new StoreError({ code: 'full', place }, { cause: error });
  const known = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'EIO'];
  if (!known.includes(String(code))) return undefined;
  return new StoreError({ code: 'unwritable', place, detail: String(message) }, { cause: error });
}

function makeFolder(folder: string): void {
  try {
    // Sources and notes are one person's own.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw explainSystem(error, folder) ?? error;
  }
}

function lockOf(folder: string): { close(): void } {
  const path = join(folder, LOCK);
  try {
    const file = openFile(path, { busyMs: PATIENCE_MS });
    try {
      lockFile(file);
      return file;
    } catch (error) {
      file.close();
      throw error;
    }
  } catch (error) {
    const trouble = explainSqlite(error, path) ?? error;
    if (!(trouble instanceof StoreError) || trouble.code !== 'locked') throw trouble;
    throw new StoreError({ code: 'locked', place: folder, pid: holderOf(folder) }, { cause: error });
  }
}

function holderOf(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(folder, HOLDER), 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch {
    // No such file, or no such process: then it is not known who holds the lock.
    return undefined;
  }
}
