// Everything of one person, read out record by record.
import type { ArchiveRecord } from './archive.ts';
import { listTests } from './elsewhere.ts';
import { allGoals, monthTexts } from './month-texts.ts';
import { predictionsOf } from './predictions.ts';
import { exportCards } from './review-archive.ts';
import { getSettings } from './settings.ts';
import { listSittings } from './sittings.ts';
import { fromStored } from './storable-text.ts';
import { type StoredSubmission, submissionFrom, withPrediction } from './stored.ts';
import type { Db } from './tables.ts';

const MOST_SITTINGS = 100_000;
/** Submissions that are held in memory at once. */
const PAGE = 50;

/** The header first, then what is small, then the submissions, oldest first. */
export async function* exportAll(db: Db, user: string, now: number): AsyncGenerator<ArchiveRecord> {
  yield { kind: 'olsol-archive', version: 1, exportedAt: now };
  yield* await settingsRecord(db, user);
  yield* await draftRecords(db, user);
  yield* await noteRecords(db, user);
  yield* await ownCaseRecords(db, user);
  yield* await workRecords(db, user);
  yield* await sittingRecords(db, user);
  yield* await testRecords(db, user);
  yield* await monthRecords(db, user);
  yield* reviewRecords(db, user);
  let last: StoredSubmission | undefined;
  do {
    const page = await submissionsAfter(db, user, last);
    yield* page.map(submissionRecord);
    last = page.at(-1);
  } while (last !== undefined);
}

async function settingsRecord(db: Db, user: string): Promise<readonly ArchiveRecord[]> {
  const row = await db.selectFrom('settings').select('updated_at').where('user_id', '=', user).executeTakeFirst();
  if (row === undefined) return [];
  return [{ kind: 'settings', settings: await getSettings(db, user), updatedAt: row.updated_at }];
}

async function draftRecords(db: Db, user: string): Promise<readonly ArchiveRecord[]> {
  const rows = await db
    .selectFrom('drafts')
    .selectAll()
    .where('user_id', '=', user)
    // Those of exams: what mattered of them was handed in.
    .where('problem', 'not like', '%/%')
    .orderBy('problem')
    .orderBy('language')
    .execute();
  return rows.map(({ problem, language, source, updated_at }) => ({
    kind: 'draft',
    problem,
    language: language as 'javascript',
    source: fromStored(source),
    updatedAt: updated_at,
  }));
}

async function noteRecords(db: Db, user: string): Promise<readonly ArchiveRecord[]> {
  const rows = await db.selectFrom('notes').selectAll().where('user_id', '=', user).orderBy('problem').execute();
  return rows.map(({ problem, note, updated_at }) => ({
    kind: 'note',
    problem,
    text: fromStored(note),
    updatedAt: updated_at,
  }));
}

async function ownCaseRecords(db: Db, user: string): Promise<readonly ArchiveRecord[]> {
  const rows = await db
    .selectFrom('own_cases')
    .selectAll()
    .where('user_id', '=', user)
    .orderBy('problem')
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(({ problem, id, name, input, expected, updated_at }) => ({
    kind: 'own-case',
    problem,
    id,
    name: fromStored(name),
    input: fromStored(input),
    ...(expected === null ? {} : { expected: fromStored(expected) }),
    updatedAt: updated_at,
  }));
}

async function workRecords(db: Db, user: string): Promise<readonly ArchiveRecord[]> {
  const rows = await db.selectFrom('work').selectAll().where('user_id', '=', user).orderBy('problem').execute();
  return rows.map(({ problem, spent_ms, last_at }) => ({ kind: 'work', problem, spentMs: spent_ms, lastAt: last_at }));
}

async function sittingRecords(db: Db, user: string): Promise<readonly ArchiveRecord[]> {
  const sittings = await listSittings(db, user, { limit: MOST_SITTINGS });
  return sittings.flatMap(({ id, template, exam, clock, endedAt, endedBy, problems }): readonly ArchiveRecord[] => {
    if (endedAt === undefined || endedBy === undefined) return [];
    const { startedAt, elapsedMs, pausedMs, pauses } = clock;
    return [
      { kind: 'sitting', id, template, exam, startedAt, elapsedMs, pausedMs, pauses, endedAt, endedBy, problems },
    ];
  });
}

async function testRecords(db: Db, user: string): Promise<readonly ArchiveRecord[]> {
  const tests = await listTests(db, user);
  return tests.map(({ version: _, ...test }) => ({ kind: 'elsewhere', ...test }));
}

async function monthRecords(db: Db, user: string): Promise<readonly ArchiveRecord[]> {
  const [texts, goals] = [await monthTexts(db, user), await allGoals(db, user)];
  return [
    ...texts.map(({ version: _, ...text }) => ({ kind: 'month-text' as const, ...text })),
    ...goals.map((one) => ({ kind: 'month-goals' as const, ...one })),
  ];
}

async function* reviewRecords(db: Db, user: string): AsyncGenerator<ArchiveRecord> {
  for await (const { card, entries, updatedAt } of exportCards(db, user)) {
    const { problem, madeAt, dueAt, suspended, last, memory, episode } = card;
    yield {
      kind: 'reviews',
      ...{ problem, madeAt, dueAt, suspended, last, updatedAt },
      ...(memory && { memory }),
      ...(episode && { episode }),
      ratings: entries.map(({ number: _, ...rating }) => rating),
    };
  }
}

async function submissionsAfter(db: Db, user: string, last?: StoredSubmission): Promise<readonly StoredSubmission[]> {
  let query = db
    .selectFrom('submissions')
    .innerJoin('submission_texts', 'submission_texts.submission_id', 'submissions.id')
    .selectAll('submissions')
    .select(['source', 'report', 'failure'])
    .where('submissions.user_id', '=', user);
  if (last !== undefined) {
    const { createdAt, id } = last;
    query = query.where((eb) =>
      eb(eb.refTuple('submissions.created_at', 'submissions.id'), '>', eb.tuple(createdAt, id)),
    );
  }
  const rows = await query.orderBy('submissions.created_at').orderBy('submissions.id').limit(PAGE).execute();
  const predictions = await predictionsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => withPrediction(submissionFrom(row), predictions.get(row.id)));
}

function submissionRecord(submission: StoredSubmission): ArchiveRecord {
  const { id, problem, problemHash, language, origin, createdAt, state, source, report, failure } = submission;
  const { sitting, sealed, spentMs, prediction } = submission;
  return {
    kind: 'submission',
    ...{ id, problem, problemHash, language, origin, createdAt, state, source },
    ...(sitting === undefined ? {} : { sitting }),
    ...(spentMs === undefined ? {} : { spentMs }),
    ...(prediction === undefined ? {} : { prediction }),
    // An export is no way to see what an exam hides while it lasts.
    ...(report === undefined || sealed ? {} : { report }),
    ...(failure === undefined ? {} : { failure }),
  };
}
