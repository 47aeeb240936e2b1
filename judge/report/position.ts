// Where in a source an error lies, in the form that editors and terminals make a link of.
import type { ProgramError } from '../schema/outcome.ts';
import { printableLine } from './printable.ts';

/** `slow.js:3:14`, `3:14` without a file; '' when the line is not known. */
export function positionText({ line, column }: ProgramError, file?: string): string {
  if (line === undefined) return '';
  const numbers = column === undefined ? `${line}` : `${line}:${column}`;
  return file === undefined ? numbers : `${printableLine(file)}:${numbers}`;
}
