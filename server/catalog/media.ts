// Pictures and PDF files that articles show: from statement/ and solution/ only, whatever name or link leads elsewhere.
import { realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { BadInput } from '#judge';
import type { PackageFiles } from '#judge/bank';
import { MEDIA_TYPES } from '../articles/index.ts';

const MAX_BYTES = 16 * 1024 * 1024;
const FOLDERS = ['statement', 'solution'];
const FILE = /^(statement|solution)\/[a-zA-Z0-9_][\w.-]{0,200}\.([a-z]{3,4})$/;

/** An SVG picture may hold scripts: whoever serves it must forbid them (`Content-Security-Policy: sandbox`). */
export type Media = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };

/** `file` is a path such as `statement/figure.png`; undefined when there is no such picture. */
export async function readMedia(files: PackageFiles, file: string): Promise<Media | undefined> {
  const extension = FILE.exec(file)?.[2] ?? '';
  const type = Object.hasOwn(MEDIA_TYPES, extension) ? MEDIA_TYPES[extension] : undefined;
  if (type === undefined || !files.paths.has(file)) return undefined;
  const path = realpathSync(join(files.root, file));
  // A link within the package may lead to a secret answer.
  if (!FOLDERS.some((folder) => path.startsWith(join(files.root, folder) + sep))) return undefined;
  if (statSync(path).size > MAX_BYTES) throw new BadInput((words) => words.bank.fileTooLarge(file, MAX_BYTES));
  return { bytes: new Uint8Array(await readFile(path)), type };
}
