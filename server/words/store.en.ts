// What the store says, in English: what is wrong with the place where everything is kept, and what to do.
import type { StoreWords } from '../store/store-error.ts';

export const store = {
  newer: ({ place, unknown }) =>
    `${place} was written by a newer olsol (it has '${unknown}', which this one does not know). Update olsol, or name another folder with --data.`,
  damaged: ({ place, detail }) =>
    `${place} is damaged: ${detail}. Nothing was changed. Put a backup in its place, or name another folder with --data.`,
  locked: ({ place, pid }) =>
    `${place} is in use by another olsol server${pid === undefined ? '' : ` (process ${pid})`}. Stop it, or name another folder with --data.`,
  unwritable: ({ place, detail }) =>
    `${place} cannot be written: ${detail}. Give yourself the right to write there, or name another folder with --data.`,
  full: ({ place }) =>
    `There is no space left on the disk of ${place}. What was not saved is not lost in part: free some space and try again.`,
  unreachable: ({ place, detail }) => `The database ${place} cannot be reached: ${detail}.`,
  missing: ({ place }) => `There is no database ${place}. Name the folder of your data with --data.`,
  exists: ({ place }) => `${place} exists already, and a backup never overwrites. Choose another name.`,
  'no-backup': ({ place }) => `${place} is a PostgreSQL database. Back it up with pg_dump.`,
  neverEnded: 'The server stopped three times while this was being judged. It is not tried again by itself.',
} satisfies StoreWords;
