// Takes an archive in beside what is there: all of it or, when any record does not fit, nothing.
import { setImmediate as others } from 'node:timers/promises';
import type { z } from 'zod';
import type { Result } from '../reviews/index.ts';
import {
  type ArchivedDraft,
  type ArchivedNote,
  type ArchivedOwnCase,
  type ArchivedReviews,
  type ArchivedSettings,
  type ArchivedSubmission,
  ArchiveRecord,
} from './archive.ts';
import { takeTest } from './elsewhere.ts';
import { insertArchived } from './import-submission.ts';
import { takeGoals, takeMonthText } from './month-texts.ts';
import { changeOwnCase, insertOwnCase } from './own-cases.ts';
import { importCard } from './review-archive.ts';
import { noteImported, resultOf } from './reviews.ts';
import { saveSettings } from './settings.ts';
import { insertSitting } from './sittings.ts';
import { toStored } from './storable-text.ts';
import { BadArchive } from './store-error.ts';
import type { Db } from './tables.ts';
import { changeTallies, type Sort } from './tallies.ts';
import { insertWork } from './work.ts';

/** How many records of each kind were taken in; the others were there already, or newer here. */
export type Imported = {
  submissions: number;
  drafts: number;
  notes: number;
  ownCases: number;
  work: number;
  sittings: number;
  elsewhere: number;
  /** Texts and goals of months. */
  months: number;
  reviews: number;
  settings: number;
  skipped: number;
};

type Importing = {
  readonly tx: Db;
  readonly user: string;
  readonly added: Imported;
  readonly sorts: Sort[];
  readonly results: Result[];
};

/** After so many records the process looks after others for a moment. */
const AT_ONCE = 50;

/** Throws BadArchive. A submission that is there stays as it is; of everything else the newer one wins. */
export async function importAll(db: Db, user: string, records: Iterable<unknown>): Promise<Imported> {
  return db.transaction().execute(async (tx) => {
    const added = {
      ...{ submissions: 0, drafts: 0, notes: 0, ownCases: 0, work: 0, sittings: 0, elsewhere: 0, months: 0 },
      ...{ reviews: 0, settings: 0, skipped: 0 },
    };
    const importing: Importing = { tx, user, added, sorts: [], results: [] };
    let count = 0;
    for (const raw of records) {
      const record = recordFrom(raw, count);
      const what = await take(importing, record);
      if (what !== undefined) added[what] += 1;
      count += 1;
      if (count % AT_ONCE === 0) await others();
    }
    if (count === 0) throw new BadArchive({ record: 0, path: '', detail: 'the archive is empty' });
    await changeTallies(
      tx,
      importing.sorts.map((sort) => [sort, 1]),
    );
    await noteImported(tx, user, importing.results);
    return added;
  });
}

function recordFrom(raw: unknown, count: number): ArchiveRecord {
  const parsed = ArchiveRecord.safeParse(raw);
  if (!parsed.success) throw badRecord(count, parsed.error);
  if ((parsed.data.kind === 'olsol-archive') !== (count === 0))
    throw new BadArchive({ record: count, path: 'kind', detail: 'the header comes first, and only once' });
  return parsed.data;
}

function badRecord(record: number, error: z.ZodError): BadArchive {
  const [issue] = error.issues;
  return new BadArchive({ record, path: issue?.path.join('.') ?? '', detail: issue?.message ?? '' });
}

async function take(importing: Importing, record: ArchiveRecord): Promise<keyof Imported | undefined> {
  switch (record.kind) {
    case 'olsol-archive':
      return undefined;
    case 'submission':
      return (await takeSubmission(importing, record)) ? 'submissions' : 'skipped';
    case 'draft':
      return (await takeDraft(importing, record)) ? 'drafts' : 'skipped';
    case 'note':
      return (await takeNote(importing, record)) ? 'notes' : 'skipped';
    case 'own-case':
      return (await takeOwnCase(importing, record)) ? 'ownCases' : 'skipped';
    case 'sitting':
      return (await insertSitting(importing.tx, importing.user, record)) ? 'sittings' : 'skipped';
    case 'work':
      return (await insertWork(importing.tx, importing.user, record)) ? 'work' : 'skipped';
    case 'elsewhere':
      return (await takeTest(importing.tx, importing.user, record)) ? 'elsewhere' : 'skipped';
    case 'month-text':
      return (await takeMonthText(importing.tx, importing.user, record)) ? 'months' : 'skipped';
    case 'month-goals':
      return (await takeGoals(importing.tx, importing.user, record)) ? 'months' : 'skipped';
    case 'reviews':
      return (await takeReviews(importing, record)) ? 'reviews' : 'skipped';
    case 'settings':
      return (await takeSettings(importing, record)) ? 'settings' : 'skipped';
  }
}

async function takeSubmission({ tx, user, sorts, results }: Importing, record: ArchivedSubmission): Promise<boolean> {
  const sort = await insertArchived(tx, user, record);
  if (sort === undefined) return false;
  sorts.push(sort);
  const { id, problem, createdAt, report } = record;
  const result = report && resultOf({ id, problem, created_at: createdAt }, report);
  if (result !== undefined) results.push(result);
  return true;
}

async function takeReviews({ tx, user }: Importing, record: ArchivedReviews): Promise<boolean> {
  const { kind: _, ratings, updatedAt, ...card } = record;
  const entries = ratings.map((rating, at) => ({ number: at + 1, ...rating }));
  return importCard(tx, user, { card: { ...card, reviews: entries.length }, entries, updatedAt });
}

/** The newer one wins; a tab that has the other one open is told so when it saves. */
async function takeDraft(
  { tx, user }: Importing,
  { problem, language, source, updatedAt }: ArchivedDraft,
): Promise<boolean> {
  const change = { source: toStored(source), updated_at: updatedAt };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('drafts')
    .values({ user_id: user, problem, language, ...change, version: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'problem', 'language'])
        .doUpdateSet((eb) => ({ ...change, version: eb('drafts.version', '+', 1) }))
        .where('drafts.updated_at', '<', updatedAt),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows !== 0n;
}

async function takeNote({ tx, user }: Importing, { problem, text, updatedAt }: ArchivedNote): Promise<boolean> {
  const change = { note: toStored(text), updated_at: updatedAt };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('notes')
    .values({ user_id: user, problem, ...change, version: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'problem'])
        .doUpdateSet((eb) => ({ ...change, version: eb('notes.version', '+', 1) }))
        .where('notes.updated_at', '<', updatedAt),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows !== 0n;
}

async function takeOwnCase({ tx, user }: Importing, record: ArchivedOwnCase): Promise<boolean> {
  const { kind: _, problem, updatedAt: at, ...one } = record;
  const known = await tx
    .selectFrom('own_cases')
    .select('updated_at')
    .where('user_id', '=', user)
    .where('problem', '=', problem)
    .where('id', '=', one.id)
    .executeTakeFirst();
  if (known === undefined) return insertOwnCase(tx, user, problem, one, at);
  return known.updated_at < at && (await changeOwnCase(tx, user, problem, one, at));
}

async function takeSettings({ tx, user }: Importing, { settings, updatedAt }: ArchivedSettings): Promise<boolean> {
  const known = await tx.selectFrom('settings').select('updated_at').where('user_id', '=', user).executeTakeFirst();
  if (known !== undefined && known.updated_at >= updatedAt) return false;
  await saveSettings(tx, user, settings, updatedAt);
  return true;
}
