// The export as a file: its records as JSON Lines, or a zip of them with every source as a file to read.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ArchiveRecord } from '../store/index.ts';
import { BadArchive } from '../store/index.ts';

export const RECORDS = 'olsol.jsonl';
/** Of what a zip holds, unpacked. */
const MOST_BYTES = 2 * 1024 * 1024 * 1024;

const EXTENSIONS = { javascript: 'js', typescript: 'ts' } as const;

export async function archiveOf(
  records: AsyncIterable<ArchiveRecord>,
  format: 'json' | 'zip',
): Promise<{ readonly bytes: Uint8Array; readonly type: string }> {
  const lines: Uint8Array[] = [];
  const files: Record<string, Uint8Array> = {};
  for await (const record of records) {
    lines.push(strToU8(`${JSON.stringify(record)}\n`));
    if (format === 'zip') Object.assign(files, filesOf(record));
  }
  const all = Buffer.concat(lines);
  if (format === 'json') return { bytes: all, type: 'application/jsonl; charset=utf-8' };
  return { bytes: zipSync({ [RECORDS]: all, ...files }, { level: 6 }), type: 'application/zip' };
}

/** The records of either kind of file, still to be checked. Throws BadArchive. */
export function* readArchive(bytes: Uint8Array): Generator<unknown> {
  const text = strFromU8(isZip(bytes) ? recordsIn(bytes) : bytes);
  let record = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    yield parsed(line, record++);
  }
}

/** What is worth having as a file of its own: sources and notes. */
function filesOf(record: ArchiveRecord): Record<string, Uint8Array> {
  switch (record.kind) {
    case 'submission': {
      const at = new Date(record.createdAt).toISOString().replaceAll(':', '-').slice(0, 19);
      const name = `submissions/${record.problem}/${at}-${record.id}.${EXTENSIONS[record.language]}`;
      return { [name]: strToU8(record.source) };
    }
    case 'draft':
      return { [`drafts/${record.problem}.${EXTENSIONS[record.language]}`]: strToU8(record.source) };
    case 'note':
      return { [`notes/${record.problem}.md`]: strToU8(record.text) };
    default:
      return {};
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
