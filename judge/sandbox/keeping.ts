// Which of the kept files a kind of worker processes starts from: those that the same build of it made.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readKept, writeKept } from './kept-files.ts';
import { RUNTIMES, type RuntimeName } from './runtimes.ts';
import type { Keeping } from './worker-process.ts';

const JUDGE = fileURLToPath(new URL('..', import.meta.url));
/** In the folder that olsol is installed in. Where that cannot be written, everything is made anew at each start. */
export const CACHE = join(JUDGE, '..', '.cache');
/** The files that decide what is made, by kind. Scripts keep nothing. */
const SOURCES: Readonly<Record<RuntimeName, readonly string[]>> = {
  script: [],
  python: ['sandbox/python', 'languages/python'],
  wasm: [],
  clang: ['sandbox/clang', 'languages/cpp'],
};

/** Starts a process with what is kept for its kind. */
export type StartKept = <T>(runtime: RuntimeName, start: (keeping: Keeping) => Promise<T>) => Promise<T>;

/** Making takes seconds of work: who needs what another process is making just now waits for it. `onMake` is told before. */
export function keeper(folder: string, onMake: (runtime: RuntimeName) => void): StartKept {
  const makings = new Map<RuntimeName, Promise<unknown>>();
  return async (runtime, start) => {
    if (SOURCES[runtime].length === 0) return start({ kept: undefined, keep: async () => {} });
    const key = `${runtime}-${buildOf(runtime)}`;
    const begin = async () => {
      const kept = await readKept(folder, key);
      if (kept === undefined) onMake(runtime);
      return start({ kept, keep: (blobs) => writeKept(folder, key, blobs) });
    };
    const making = (makings.get(runtime) ?? Promise.resolve()).then(begin);
    makings.set(
      runtime,
      making.catch(() => {}),
    );
    return making;
  };
}

/** The hash of the engine's and the packages' versions and of our own sources. */
function buildOf(runtime: RuntimeName): string {
  const hash = createHash('sha256').update(process.version).update(process.arch);
  for (const name of RUNTIMES[runtime].process.packages) {
    const manifest = findPackageJSON(name, import.meta.url);
    if (manifest !== undefined) hash.update(readFileSync(manifest));
  }
  for (const path of SOURCES[runtime].flatMap((folder) => filesIn(join(JUDGE, folder))))
    hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 32);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
