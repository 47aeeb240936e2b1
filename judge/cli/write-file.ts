// Writes a file that somebody asked for, whole or not at all.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { codeOf } from './read-source.ts';

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
