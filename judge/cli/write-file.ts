// Writes a file that somebody asked for, whole or not at all.
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { codeOf } from './read-source.ts';

/** Says what would keep the file from being written, before anything slow is begun. Makes nothing. */
export function checkWritable(file: string): void {
  try {
    // An empty name would mean this very folder.
    if (statSync(file || '.', { throwIfNoEntry: false })?.isDirectory())
      throw Object.assign(new Error(), { code: 'EISDIR' });
    let folder = dirname(resolve(file));
    while (!existsSync(folder)) folder = dirname(folder);
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new BadInput((words) => words.cli.unwritable(file, codeOf(cause)), { cause });
  }
}

/** Folders that are missing on the way are made. */
export function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    throw new BadInput((words) => words.cli.unwritable(file, codeOf(cause)), { cause });
  }
}
