// Sittings: exams that a person sits or sat. What they come to is computed from their submissions when it is asked for.
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { ClockRecord } from '#judge/exam';
import { Exam } from '#judge/schema/exam';
import type { ArchivedSitting } from './archive.ts';
import { unseal } from './judgements.ts';
import { toStored } from './storable-text.ts';
import { parsedJson, parseStored, rowFrom, type StoredRow } from './stored.ts';
import type { Db, Tables } from './tables.ts';

export type EndedBy = 'finished' | 'time-up';

export type StoredSitting = {
  readonly id: string;
  /** The key of the template that the exam was drawn from. */
  readonly template: string;
  readonly exam: Exam;
  readonly clock: ClockRecord;
  /** Epoch milliseconds; absent while it lasts. */
  readonly endedAt?: number;
  readonly endedBy?: EndedBy;
  /** As the exam has them. */
  readonly problems: readonly SittingProblem[];
};

export type SittingProblem = { readonly slug: string; readonly flagged: boolean; readonly spentMs: number };

const ExamJson = z.preprocess(parsedJson, Exam);
const Ended = z.enum(['finished', 'time-up']);

export type NewSitting = Pick<StoredSitting, 'id' | 'template' | 'exam' | 'clock'>;

/** False when one is running already. */
export async function startSitting(db: Db, user: string, { id, template, exam, clock }: NewSitting): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('sittings')
      .values({
        ...{ id, user_id: user, template, exam: JSON.stringify(exam) },
        ...clockColumns(clock),
        ...{ started_at: clock.startedAt, ended_at: null, ended_by: null },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return false;
    const rows = exam.problems.map(({ slug }, position) => ({
      ...{ sitting_id: id, user_id: user, position, problem: slug },
      ...{ flagged: 0, spent_ms: 0 },
    }));
    await tx.insertInto('sitting_problems').values(rows).execute();
    return true;
  });
}

/** One of an archive, beside those that are there. False when there is one with that id. */
export async function insertSitting(tx: Db, user: string, record: ArchivedSitting): Promise<boolean> {
  const { id, template, exam, startedAt, elapsedMs, pausedMs, pauses, endedAt, endedBy, problems } = record;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('sittings')
    .values({
      ...{ id, user_id: user, template, exam: JSON.stringify(exam), started_at: startedAt },
      ...{ elapsed_ms: elapsedMs, paused_ms: pausedMs, pauses, paused_at: null, ended_at: endedAt, ended_by: endedBy },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return false;
  const rows = problems.map(({ slug, flagged, spentMs }, position) => ({
    ...{ sitting_id: id, user_id: user, position, problem: slug },
    ...{ flagged: flagged ? 1 : 0, spent_ms: spentMs },
  }));
  if (rows.length > 0) await tx.insertInto('sitting_problems').values(rows).execute();
  return true;
}

export async function getSitting(db: Db, user: string, id: string): Promise<StoredSitting | undefined> {
  const [found] = await sittingsOf(db, await ofUser(db, user).where('id', '=', toStored(id)).execute());
  return found;
}

/** The one that lasts. */
export async function runningSitting(db: Db, user: string): Promise<StoredSitting | undefined> {
  const [found] = await sittingsOf(db, await ofUser(db, user).where('ended_at', 'is', null).execute());
  return found;
}

/** Newest first; `before` is the start of the last one that was listed. */
export async function listSittings(
  db: Db,
  user: string,
  { limit, before }: { readonly limit: number; readonly before?: number | undefined },
): Promise<readonly StoredSitting[]> {
  let query = ofUser(db, user);
  if (before !== undefined) query = query.where('started_at', '<', before);
  return sittingsOf(db, await query.orderBy('started_at', 'desc').orderBy('id', 'desc').limit(limit).execute());
}

/** Writes down how far a clock has come, and what became of the problems. */
export async function saveSitting(
  db: Db,
  user: string,
  { id, clock, problems }: Pick<StoredSitting, 'id' | 'clock' | 'problems'>,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('sittings')
      .set(clockColumns(clock))
      .where('user_id', '=', user)
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows !== 0n) await saveProblems(tx, id, problems);
  });
}

/** Ends it and opens its submissions, both or neither. False when it had ended before. */
export async function endSitting(
  db: Db,
  user: string,
  sitting: Pick<StoredSitting, 'id' | 'clock' | 'problems'>,
  { at, by }: { readonly at: number; readonly by: EndedBy },
): Promise<boolean> {
  const { id, clock, problems } = sitting;
  return db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('sittings')
      .set({ ...clockColumns(clock), ended_at: at, ended_by: by })
      .where('user_id', '=', user)
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await saveProblems(tx, id, problems);
    await unseal(tx, user, id);
    return true;
  });
}

/** What was handed in for any of these, oldest first. */
export async function submissionsOf(db: Db, user: string, sittings: readonly string[]): Promise<readonly StoredRow[]> {
  if (sittings.length === 0) return [];
  const rows = await db
    .selectFrom('submissions')
    .selectAll()
    .where('user_id', '=', user)
    .where('sitting', 'in', sittings)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(rowFrom);
}

function ofUser(db: Db, user: string) {
  return db.selectFrom('sittings').selectAll().where('user_id', '=', user);
}

async function saveProblems(tx: Db, id: string, problems: readonly SittingProblem[]): Promise<void> {
  for (const { slug, flagged, spentMs } of problems) {
    await tx
      .updateTable('sitting_problems')
      .set({ flagged: flagged ? 1 : 0, spent_ms: Math.round(spentMs) })
      .where('sitting_id', '=', id)
      .where('problem', '=', slug)
      .execute();
  }
}

function clockColumns({ elapsedMs, pausedMs, pauses, pausedAt }: ClockRecord) {
  return {
    elapsed_ms: Math.round(elapsedMs),
    paused_ms: Math.round(pausedMs),
    pauses,
    paused_at: pausedAt ?? null,
  };
}

async function sittingsOf(db: Db, rows: readonly Selectable<Tables['sittings']>[]): Promise<readonly StoredSitting[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const problems = await db
    .selectFrom('sitting_problems')
    .selectAll()
    .where('sitting_id', 'in', ids)
    .orderBy('position')
    .execute();
  const bySitting = Map.groupBy(problems, (row) => row.sitting_id);
  return rows.map((row) => sittingFrom(row, bySitting.get(row.id) ?? []));
}

function sittingFrom(
  row: Selectable<Tables['sittings']>,
  problems: readonly Selectable<Tables['sitting_problems']>[],
): StoredSitting {
  const { id, template, ended_at: endedAt, ended_by: endedBy } = row;
  return {
    id,
    template,
    exam: parseStored(`exam of sitting ${id}`, ExamJson, row.exam),
    clock: {
      startedAt: row.started_at,
      elapsedMs: row.elapsed_ms,
      pausedMs: row.paused_ms,
      pauses: row.pauses,
      pausedAt: row.paused_at ?? undefined,
    },
    ...(endedAt !== null && { endedAt, endedBy: parseStored(`end of sitting ${id}`, Ended, endedBy) }),
    problems: problems.map(({ problem, flagged, spent_ms }) => ({
      slug: problem,
      flagged: flagged === 1,
      spentMs: spent_ms,
    })),
  };
}
