// What the judge found out, stored once: only the latest attempt at a job may say something, and only as long as the job is there.
import type { Growth } from '#judge/schema/growth';
import type { Report } from '#judge/schema/report';
import { saveCausesOf } from './causes.ts';
import { measurePrediction } from './predictions.ts';
import { noteResult, resultOf } from './reviews.ts';
import { toStored } from './storable-text.ts';
import { reportFrom } from './stored.ts';
import { newJob } from './submissions.ts';
import { caseRows, summaryColumns } from './summary-columns.ts';
import type { Db } from './tables.ts';
import { changeTallies, type Sort } from './tallies.ts';

/** The attempt that a result comes from, as `claim` gave it. */
export type Attempt = { readonly id: number; readonly attempt: number };

const MOST_ROWS = 500;

/**
 * Stores the report and ends the job; with `receiptPending` another job is to measure the receipt. False when the attempt is not the
 * latest one or the submission was cancelled: then nothing is stored.
 */
export async function finish(
  db: Db,
  attempt: Attempt,
  report: Report,
  { receiptPending, now }: { readonly receiptPending: boolean; readonly now: number },
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const job = await endJob(tx, attempt, 'judge');
    if (job === undefined) return false;
    const { submission_id: id, user_id: user } = job;
    await storeReport(tx, job, report, receiptPending);
    if (receiptPending)
      await tx
        .insertInto('jobs')
        .values(newJob({ id, user, createdAt: now }, 'receipt'))
        .execute();
    return true;
  });
}

/** Adds the receipt to the report and ends its job; without `growth` there is nothing to measure. False as `finish` has it. */
export async function saveReceipt(db: Db, attempt: Attempt, growth: Growth | undefined): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const job = await endJob(tx, attempt, 'receipt');
    if (job === undefined) return false;
    const { submission_id: id } = job;
    if (growth !== undefined) await addGrowth(tx, id, growth);
    await tx
      .updateTable('submissions')
      .set({ receipt: growth === undefined ? 'none' : 'done' })
      .where('id', '=', id)
      .execute();
    return true;
  });
}

/** The judge itself failed. A receipt that failed leaves the verdict as it is. False as `finish` has it. */
export async function fail(db: Db, attempt: Attempt, failure: string): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const job = await endJob(tx, attempt);
    if (job === undefined) return false;
    await markFailed(tx, job, failure);
    return true;
  });
}

/** The exam is over: from now on its submissions are like all others. What is still being judged will be spread when it ends. */
export async function unseal(tx: Db, user: string, sitting: string): Promise<void> {
  const rows = await tx
    .updateTable('submissions')
    .set({ sealed: 0 })
    .where('user_id', '=', user)
    .where('sitting', '=', sitting)
    .where('sealed', '=', 1)
    .returning('id')
    .execute();
  for (const { id } of rows) {
    const texts = await tx
      .selectFrom('submission_texts')
      .select('report')
      .where('submission_id', '=', id)
      .executeTakeFirstOrThrow();
    if (texts.report !== null) await spread(tx, { submission_id: id, user_id: user }, reportFrom(id, texts.report));
  }
}

/** What becomes of the submission of a job that ended without a result. */
export async function markFailed(tx: Db, job: { kind: string; submission_id: string }, failure: string): Promise<void> {
  const { kind, submission_id: id } = job;
  const change = kind === 'judge' ? { state: 'failed' } : { receipt: 'none' };
  await tx.updateTable('submissions').set(change).where('id', '=', id).execute();
  if (kind !== 'judge') return;
  const text = { failure: toStored(failure) };
  await tx.updateTable('submission_texts').set(text).where('submission_id', '=', id).execute();
}

/** Stores the rows of a report's cases. */
export async function insertCases(tx: Db, user: string, submission: string, report: Report): Promise<void> {
  const rows = caseRows(user, submission, report);
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    await tx
      .insertInto('case_results')
      .values(rows.slice(from, from + MOST_ROWS))
      .execute();
  }
}

type EndedJob = { readonly kind: string; readonly submission_id: string; readonly user_id: string };

/** The job is gone, when it was this attempt's; this also keeps every other attempt away until the transaction ends. */
async function endJob(tx: Db, { id, attempt }: Attempt, kind?: 'judge' | 'receipt'): Promise<EndedJob | undefined> {
  let query = tx
    .deleteFrom('jobs')
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('state', '=', 'running')
    .returning(['kind', 'submission_id', 'user_id']);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  return query.executeTakeFirst();
}

async function storeReport(tx: Db, job: EndedJob, report: Report, receiptPending: boolean): Promise<void> {
  const { submission_id: id } = job;
  const { sealed } = await tx
    .updateTable('submissions')
    .set({ state: 'done', receipt: receiptOf(report, receiptPending) })
    .where('id', '=', id)
    .returning('sealed')
    .executeTakeFirstOrThrow();
  const json = { report: JSON.stringify(report) };
  await tx.updateTable('submission_texts').set(json).where('submission_id', '=', id).execute();
  if (sealed === 0) await spread(tx, job, report);
}

/** Puts what a report says where it is searched, listed and counted. */
async function spread(tx: Db, job: Omit<EndedJob, 'kind'>, report: Report): Promise<void> {
  const { submission_id: id, user_id: user } = job;
  const row = await tx
    .updateTable('submissions')
    .set(summaryColumns(report))
    .where('id', '=', id)
    .returning(['id', 'problem', 'language', 'created_at'])
    .executeTakeFirstOrThrow();
  const { problem, language } = row;
  await insertCases(tx, user, id, report);
  await saveCausesOf(tx, id, report);
  await noteResult(tx, user, resultOf(row, report));
  await measurePrediction(tx, id, report);
  const sort: Sort = { user_id: user, problem, language, standing: 'untried' };
  await changeTallies(tx, [
    [sort, -1],
    [{ ...sort, standing: report.standing, verdict: report.verdict }, 1],
  ]);
}

function receiptOf(report: Report, receiptPending: boolean): 'none' | 'pending' | 'done' {
  if (receiptPending) return 'pending';
  return report.growth === undefined ? 'none' : 'done';
}

async function addGrowth(tx: Db, id: string, growth: Growth): Promise<void> {
  const texts = await tx
    .selectFrom('submission_texts')
    .select('report')
    .where('submission_id', '=', id)
    .executeTakeFirstOrThrow();
  const report: Report = { ...reportFrom(id, texts.report ?? ''), growth };
  const json = { report: JSON.stringify(report) };
  await tx.updateTable('submission_texts').set(json).where('submission_id', '=', id).execute();
  await saveCausesOf(tx, id, report);
  await measurePrediction(tx, id, report);
}
