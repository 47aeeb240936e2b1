// Reads an export back: one JSON array with a record a line, JSON Lines, or a zip that holds either. Whether the records fit is for
// the store to say.
import { unzipSync } from 'fflate';
import { BadArchive } from '../store/index.ts';

/** The file of a zip that is read; the others are for people. */
export const RECORDS = 'olsol.json';
/** Of what a zip holds, unpacked. */
const MOST_BYTES = 2 * 1024 * 1024 * 1024;
const NEWLINE = 10;

/** The records, still to be checked. Throws BadArchive. */
export function* readArchive(bytes: Uint8Array): Generator<unknown> {
  let record = 0;
  /** Of the array's brackets; JSON Lines have none. */
  let isOpen = false;
  let isClosed = false;
  for (const line of linesOf(isZip(bytes) ? recordsIn(bytes) : bytes)) {
    if (isClosed) throw bad(record, 'more follows after the end');
    if (line === '[' && record === 0) isOpen = true;
    else if (line === ']' && isOpen) isClosed = true;
    else yield parsed(isOpen ? line.replace(/,$/, '') : line, record++);
  }
  if (isOpen && !isClosed) throw bad(record, 'the end is missing');
}

/** Decoded one by one: all of a large file as one text would be too long. */
function* linesOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, from);
    const to = newline === -1 ? bytes.length : newline;
    const line = decoder.decode(bytes.subarray(from, to)).trim();
    if (line !== '') yield line;
    from = to + 1;
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function recordsIn(bytes: Uint8Array): Uint8Array {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === RECORDS && originalSize <= MOST_BYTES,
    });
    const found = files[RECORDS];
    if (found) return found;
  } catch (cause) {
    throw bad(0, cause instanceof Error ? cause.message : String(cause));
  }
  throw bad(0, `no ${RECORDS}`);
}

function parsed(line: string, record: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw bad(record, `not JSON: ${line.slice(0, 40)}`);
  }
}

function bad(record: number, detail: string): BadArchive {
  return new BadArchive({ record, path: '', detail });
}
