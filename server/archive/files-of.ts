// What of an archive is worth having as a file of its own: sources, notes, texts about months. Nobody reads them back.
import { strToU8 } from 'fflate';
import { extensionOf } from '#judge';
import type { ArchiveRecord } from '../store/index.ts';

export function filesOf(record: ArchiveRecord): Record<string, Uint8Array> {
  switch (record.kind) {
    case 'submission': {
      const at = new Date(record.createdAt).toISOString().replaceAll(':', '-').slice(0, 19);
      const name = `submissions/${record.problem}/${at}-${record.id}.${extensionOf(record.language)}`;
      return { [name]: strToU8(record.source) };
    }
    case 'draft':
      return { [`drafts/${record.problem}.${extensionOf(record.language)}`]: strToU8(record.source) };
    case 'note':
      return { [`notes/${record.problem}.md`]: strToU8(record.text) };
    case 'month-text':
      return { [`months/${record.month}-${record.section}.md`]: strToU8(record.text) };
    default:
      return {};
  }
}
