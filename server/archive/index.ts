// The export as a file: its records as one JSON array, or a zip of that with every source and note as a file to read.
import { strToU8, zipSync } from 'fflate';
import type { ArchiveRecord } from '../store/index.ts';
import { filesOf } from './files-of.ts';
import { RECORDS } from './read-archive.ts';

export { readArchive } from './read-archive.ts';

type ArchiveFile = { readonly body: ReadableStream<Uint8Array> | Uint8Array; readonly type: string };

/** Rejects when not even the first record can be had; a later failure breaks the stream off. */
export async function archiveOf(records: AsyncIterable<ArchiveRecord>, format: 'json' | 'zip'): Promise<ArchiveFile> {
  if (format === 'zip') return { body: await zipOf(records), type: 'application/zip' };
  const parts = jsonOf(records);
  const first = await parts.next();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(strToU8(first.value ?? '')),
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(strToU8(value));
    },
    cancel: async () => void (await parts.return(undefined)),
  });
  return { body, type: 'application/json; charset=utf-8' };
}

/** One array, a record a line, so that it can be read line by line again. */
async function* jsonOf(records: AsyncIterable<ArchiveRecord>): AsyncGenerator<string, undefined> {
  let before = '[\n';
  for await (const record of records) {
    yield before + JSON.stringify(record);
    before = ',\n';
  }
  yield '\n]\n';
  return undefined;
}

async function zipOf(records: AsyncIterable<ArchiveRecord>): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const parts: Uint8Array[] = [];
  const seen = async function* () {
    for await (const record of records) {
      Object.assign(files, filesOf(record));
      yield record;
    }
  };
  for await (const part of jsonOf(seen())) parts.push(strToU8(part));
  return zipSync({ [RECORDS]: Buffer.concat(parts), ...files }, { level: 6 });
}
