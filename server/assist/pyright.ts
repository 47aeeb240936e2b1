// Pyright as this installation has it, and how it is started: behind the walls of the judge's workers, able to read its own package, the
// rules in `workspace/` and the standard library that solutions run with, whose comments it shows.
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Aside, missingPackage, startAside } from '#judge';

const PACKAGE = 'pyright';
/** It needs a third of it for a solution and the library; beyond, it forgets and begins anew. */
const HEAP_MIB = 512;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const WORKSPACE = here('workspace');

/** The command that installs it; undefined when it is there. */
export const missingPyright = (): string | undefined => missingPackage(PACKAGE);

export function startPyright(): Aside {
  const folder = folderOf(PACKAGE);
  const manifest = here('../../package.json');
  const readable = [folder, WORKSPACE, libraryFile(), manifest];
  return startAside({ script: here('pyright-process.ts'), args: [folder, '--stdio'], readable, heapMiB: HEAP_MIB });
}

/** The standard library in Python's own text, in one file. */
export function libraryFile(): string {
  return join(folderOf('pyodide'), 'python_stdlib.zip');
}

function folderOf(name: string): string {
  const manifest = findPackageJSON(name, import.meta.url);
  if (manifest === undefined) throw new Error(`the package ${name} is not installed`);
  return dirname(manifest);
}
