// The files of a package on disk: which of them the format counts, and their text. It knows nothing of what they say.
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { BadInput } from '../bad-input.ts';
import type { Words } from '../words/words.ts';
import { MAX_DEPTH, MAX_FILE_BYTES, MAX_FILES, MAX_TEXT_BYTES } from './package-limits.ts';

/** A sentence in the reader's language. */
export type Say = (words: Words) => string;

export type PackageFiles = {
  readonly slug: string;
  /** The folder, as an absolute path. */
  readonly root: string;
  /** Paths of files relative to the root, with `/`, in order. */
  readonly paths: ReadonlySet<string>;
  /** Paths of folders, likewise, empty ones too. */
  readonly folders: ReadonlySet<string>;
  readonly warnings: readonly Say[];
};

export const SLUG = /^[a-z0-9]{1,60}$/;
const FILE_NAME = /^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,254}$/;

/** Lists the package in a folder. Names that the format ignores are left out, with a warning where they look meant. */
export function listPackage(root: string, slug = basename(root)): PackageFiles {
  if (!SLUG.test(slug)) throw new BadInput((words) => words.bank.badSlug(slug));
  const real = realpathSync(root);
  const paths: string[] = [];
  const folders: string[] = [];
  const warnings: Say[] = [];

  const walk = (folder: string, depth: number): void => {
    if (depth > MAX_DEPTH) throw new BadInput((words) => words.bank.tooDeep(folder, MAX_DEPTH));
    for (const entry of readdirSync(join(real, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!FILE_NAME.test(entry.name)) {
        if (looksMeant(entry.name)) warnings.push((words) => words.bank.ignoredName(path));
        continue;
      }
      const kind = entry.isSymbolicLink() ? kindOfTarget(real, path) : entry;
      if (kind.isDirectory()) {
        folders.push(path);
        walk(path, depth + 1);
      } else if (kind.isFile()) paths.push(path);
      if (paths.length + folders.length > MAX_FILES) {
        throw new BadInput((words) => words.bank.tooManyFiles(slug, MAX_FILES));
      }
    }
  };

  walk('', 0);
  return { slug, root: real, paths: new Set(paths.sort()), folders: new Set(folders.sort()), warnings };
}

/** Whether a file or a folder has this path. */
export function exists(files: PackageFiles, path: string): boolean {
  return files.paths.has(path) || files.folders.has(path);
}

/** The paths of all files beneath a folder, in order. */
export function beneath(files: PackageFiles, folder: string): readonly string[] {
  return [...files.paths].filter((path) => path.startsWith(`${folder}/`));
}

/** The names of what lies directly in a folder. */
export function children(files: PackageFiles, folder: string): readonly string[] {
  const prefix = `${folder}/`;
  return [...files.paths, ...files.folders]
    .filter((path) => path.startsWith(prefix) && !path.includes('/', prefix.length))
    .map((path) => path.slice(prefix.length))
    .sort();
}

/** The text of a small file: source, YAML, statement. */
export function readText(files: PackageFiles, path: string): string {
  const full = join(files.root, path);
  if (!files.paths.has(path)) throw new BadInput((words) => words.bank.missingFile(files.slug, path));
  if (statSync(full).size > MAX_TEXT_BYTES) {
    throw new BadInput((words) => words.bank.fileTooLarge(path, MAX_TEXT_BYTES));
  }
  return decodeText(readFileSync(full), path);
}

/** The text of test data, which may be large. */
export async function readData(files: PackageFiles, path: string): Promise<string> {
  const full = join(files.root, path);
  if (statSync(full).size > MAX_FILE_BYTES) {
    throw new BadInput((words) => words.bank.fileTooLarge(path, MAX_FILE_BYTES));
  }
  return decodeText(await readFile(full), path);
}

/** UTF-8 without a byte-order mark, lines ended by LF, as the format demands. */
function decodeText(bytes: Uint8Array, path: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw new BadInput((words) => words.bank.byteOrderMark(path));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BadInput((words) => words.bank.notUtf8(path), { cause });
  }
  const carriage = text.indexOf('\r');
  if (carriage >= 0) throw new BadInput((words) => words.bank.carriageReturn(path, lineAt(text, carriage)));
  return text;
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function kindOfTarget(root: string, path: string): { isDirectory(): boolean; isFile(): boolean } {
  try {
    const target = realpathSync(join(root, path));
    if (target.startsWith(root + sep)) return statSync(target);
  } catch (cause) {
    throw new BadInput((words) => words.bank.brokenLink(path), { cause });
  }
  throw new BadInput((words) => words.bank.linkLeavesPackage(path));
}

/** An ignored name that was probably meant as a test case or a program. */
function looksMeant(name: string): boolean {
  return !name.startsWith('.') && /\.(in|ans|yaml|js|ts|md)$/.test(name);
}
