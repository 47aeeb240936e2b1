// Saves an input under a name that is not taken yet: what somebody has is never overwritten.
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { codeOf } from './read-source.ts';
import { writeWhole } from './write-file.ts';

/** Writes the text to `file`, or to the first of `file.2`, `file.3`, … (before the extension) that is free; gives the name. */
export function saveInput(file: string, text: string): string {
  makeFolder(file);
  const names = Array.from({ length: MOST_NAMES }, (_, i) => (i === 0 ? file : numbered(file, i + 1)));
  const name = names.find(reserve);
  if (name === undefined) throw new BadInput((words) => words.cli.unwritable(file, 'EEXIST'));
  try {
    writeWhole(name, text);
    return name;
  } catch (error) {
    rmSync(name, { force: true });
    throw error;
  }
}

const MOST_NAMES = 10_000;

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (cause) {
    // What is there already is no folder.
    const code = codeOf(cause) === 'EEXIST' ? 'ENOTDIR' : codeOf(cause);
    throw new BadInput((words) => words.cli.unwritable(file, code), { cause });
  }
}

function numbered(file: string, number: number): string {
  const extension = extname(file);
  return `${file.slice(0, file.length - extension.length)}.${number}${extension}`;
}

/** Takes the name, so that nobody else does meanwhile; false when it is taken. */
function reserve(name: string): boolean {
  try {
    closeSync(openSync(name, 'wx'));
    return true;
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'EEXIST') return false;
    throw new BadInput((words) => words.cli.unwritable(name, code), { cause });
  }
}
