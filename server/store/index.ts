// The door of the store: what is kept, on either database, as groups of plain functions.
import type { Backend } from './backend.ts';
import { guarded } from './guard.ts';
import { migrate } from './migrate.ts';
import { type PostgresOptions, postgresBackend } from './postgres.ts';
import { sqliteBackend } from './sqlite-backend.ts';
import { type Store, storeOn } from './store.ts';

export { ArchiveRecord } from './archive.ts';
export { backupFolder } from './backup.ts';
export type { Best } from './bests.ts';
export type { DraftKey } from './drafts.ts';
export { MOST_TESTS, type NewTest, type StoredTest } from './elsewhere.ts';
export type { StoredPage, StoredTally } from './history.ts';
export type { StoredFilter } from './history-selection.ts';
export type { Imported } from './import.ts';
export { type Job, NEVER_ENDED } from './jobs.ts';
export type { Attempt } from './judgements.ts';
export { type MonthActivity, type MonthSpan, SLOT_MS } from './months.ts';
export { MOST_OWN_CASES } from './own-cases.ts';
export type { LoggedReview } from './review-log.ts';
export type { EndedBy, SittingProblem, StoredSitting } from './sittings.ts';
export type { Store } from './store.ts';
export { BadArchive, StoreError, sayTrouble, WrongCursor } from './store-error.ts';
export type { StoredRow, StoredSubmission } from './stored.ts';
export type { HandedIn } from './submissions.ts';
export type { TimedCase, Timing, TimingRequest } from './timing.ts';
export { LONGEST_PAUSE_MS } from './work.ts';

/** The one user of a server without sign-in. */
export const LOCAL_USER = 'local';

const MOST_JOBS = 200;

type Place = { readonly kind: 'sqlite'; readonly folder: string } | ({ readonly kind: 'postgres' } & PostgresOptions);

export type StoreOptions = Place & {
  /** Submissions that may wait to be judged; 200 when it is not said. */
  readonly mostJobs?: number;
  /** Epoch milliseconds, for what comes without a time of its own. */
  readonly clock?: () => number;
};

/**
 * Opens the store, makes it when it is not there, and brings it to the newest shape. Throws a StoreError when that cannot be: in use,
 * damaged, written by a newer olsol, not writable, no space, not reachable. A folder is held until `close`, or the end of the process.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const backend = await openBackend(options);
  try {
    await guarded(backend.explain, () => migrate(backend));
    await guarded(backend.explain, backend.lookAtTables);
  } catch (error) {
    await backend.close();
    throw error;
  }
  return storeOn(backend, { mostJobs: options.mostJobs ?? MOST_JOBS, clock: options.clock ?? Date.now });
}

async function openBackend(options: Place): Promise<Backend> {
  return options.kind === 'sqlite' ? sqliteBackend(options.folder) : postgresBackend(options);
}
