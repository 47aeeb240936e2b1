// One submission of an archive, put beside those that are there.
import type { ArchivedSubmission } from './archive.ts';
import { saveCauses } from './causes.ts';
import { insertCases } from './judgements.ts';
import { insertPrediction, measurePrediction } from './predictions.ts';
import { rankOf } from './ranks.ts';
import { toStored } from './storable-text.ts';
import { summaryColumns } from './summary-columns.ts';
import type { Db } from './tables.ts';
import type { Sort } from './tallies.ts';

/** Undefined when there is one with that id; otherwise its sort, which the tallies do not count yet. */
export async function insertArchived(tx: Db, user: string, record: ArchivedSubmission): Promise<Sort | undefined> {
  const { id, source, report, failure } = record;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('submissions')
    .values(submissionColumns(user, record))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return undefined;
  await tx
    .insertInto('submission_texts')
    .values({
      submission_id: id,
      user_id: user,
      source: toStored(source),
      report: report === undefined ? null : JSON.stringify(report),
      failure: failure === undefined ? null : toStored(failure),
    })
    .execute();
  await insertPrediction(tx, { ...record, user });
  if (report !== undefined) {
    await insertCases(tx, user, id, report);
    await saveCauses(tx, { ...record, user }, report);
    if (record.prediction !== undefined) await measurePrediction(tx, id, report);
  }
  return sortOf(user, record);
}

function submissionColumns(user: string, record: ArchivedSubmission) {
  const { id, problem, problemHash, language, createdAt, source, report } = record;
  return {
    ...{ id, user_id: user, problem, language, created_at: createdAt },
    origin: 'import',
    state: stateOf(record),
    receipt: report?.growth === undefined ? 'none' : 'done',
    source_chars: source.length,
    sitting: record.sitting ?? null,
    spent_ms: record.spentMs ?? null,
    ...(report === undefined
      ? { problem_hash: problemHash, standing: 'untried', standing_rank: rankOf('untried') }
      : summaryColumns(report)),
  };
}

/** Nobody waits for what had not been judged when the archive was made. */
function stateOf({ state, report }: ArchivedSubmission): ArchivedSubmission['state'] {
  if (report !== undefined) return 'done';
  return state === 'failed' ? 'failed' : 'cancelled';
}

function sortOf(user: string, { problem, language, report }: ArchivedSubmission): Sort {
  const sort = { user_id: user, problem, language };
  if (report === undefined) return { ...sort, standing: 'untried' };
  return { ...sort, standing: report.standing, verdict: report.verdict };
}
