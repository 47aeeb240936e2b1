// Why submissions lost points: kept in the transaction that changes a report, and found for older reports a few at a time.
import { causesOf } from '#judge/causes';
import type { Report } from '#judge/schema/report';
import { rankOf } from './ranks.ts';
import { fromStored } from './storable-text.ts';
import { StoreError } from './store-error.ts';
import { reportFrom } from './stored.ts';
import type { Db } from './tables.ts';

/** Raised when causes are found in another way: then those of all reports are found again. */
const CAUSES_VERSION = 1;

export type Judged = {
  readonly id: string;
  readonly user: string;
  readonly problem: string;
  readonly createdAt: number;
  readonly source: string;
};

/** Puts the causes of a report in the place of those that are there. Not for a sealed one: its exam lasts. */
export async function saveCauses(
  tx: Db,
  { id, user, problem, createdAt, source }: Judged,
  report: Report,
): Promise<void> {
  await tx.deleteFrom('causes').where('submission_id', '=', id).execute();
  const rows = causesOf(report, source).map(({ cause, line }) => ({
    ...{ user_id: user, cause, problem, created_at: createdAt, submission_id: id },
    line: line ?? null,
    ...{ language: report.language, verdict: report.verdict, standing_rank: rankOf(report.standing) },
  }));
  if (rows.length > 0) await tx.insertInto('causes').values(rows).execute();
  await tx.updateTable('submissions').set({ causes_version: CAUSES_VERSION }).where('id', '=', id).execute();
}

/** The same for a submission whose report the database has already. */
export async function saveCausesOf(tx: Db, id: string, report: Report): Promise<void> {
  const row = await judgedRows(tx).where('submissions.id', '=', id).executeTakeFirst();
  if (row !== undefined && row.sealed === 0) await saveCauses(tx, judgedFrom(row), report);
}

const AT_ONCE = 20;

/**
 * Finds the causes of some reports that an older olsol judged, those with ids after `after`; gives the last id, and undefined when
 * there are no more.
 */
export async function fillCauses(db: Db, after: string): Promise<string | undefined> {
  return db.transaction().execute(async (tx) => {
    const rows = await judgedRows(tx)
      .where('submissions.causes_version', '<', CAUSES_VERSION)
      .where('submissions.state', '=', 'done')
      .where('submissions.sealed', '=', 0)
      .where('submissions.id', '>', after)
      .orderBy('submissions.id')
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) {
      const report = row.report === null ? undefined : readable(row.id, row.report);
      if (report !== undefined) await saveCauses(tx, judgedFrom(row), report);
    }
    return rows.at(-1)?.id;
  });
}

function judgedRows(db: Db) {
  return db
    .selectFrom('submissions')
    .innerJoin('submission_texts', 'submission_texts.submission_id', 'submissions.id')
    .select(['submissions.id', 'submissions.user_id', 'problem', 'created_at', 'sealed', 'source', 'report']);
}

type Row = { id: string; user_id: string; problem: string; created_at: number; source: string };

function judgedFrom({ id, user_id, problem, created_at, source }: Row): Judged {
  return { id, user: user_id, problem, createdAt: created_at, source: fromStored(source) };
}

/** A damaged report is told of where it is read, not here. */
function readable(id: string, json: string): Report | undefined {
  try {
    return reportFrom(id, json);
  } catch (error) {
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}
