// Submissions from being handed in to being read again. How they are judged is in `judgements.ts`.
import type { Language } from '#judge/schema/language';
import type { Prediction } from '../schema/prediction.ts';
import { insertPrediction, predictionOf } from './predictions.ts';
import { rankOf } from './ranks.ts';
import { toStored } from './storable-text.ts';
import { rowFrom, type StoredRow, type StoredSubmission, submissionFrom, withPrediction } from './stored.ts';
import type { Db } from './tables.ts';
import { changeTallies } from './tallies.ts';
import { noteWork } from './work.ts';

export type HandedIn = {
  readonly id: string;
  readonly user: string;
  readonly problem: string;
  readonly problemHash: string;
  readonly language: Language;
  readonly origin: 'page' | 'shell' | 'import';
  readonly source: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** The running exam that it is handed in for: it is sealed until that ends. */
  readonly sitting?: string | undefined;
  /** What the person expects of it. */
  readonly prediction?: Prediction | undefined;
};

/**
 * Keeps a submission and the job to judge it, both or neither: when this returns it, it will be judged, whatever happens.
 * Undefined when `mostJobs` wait already.
 */
export async function create(db: Db, mostJobs: number, handedIn: HandedIn): Promise<StoredRow | undefined> {
  return db.transaction().execute(async (tx) => {
    if ((await judgeJobsWaiting(tx)) >= mostJobs) return undefined;
    const row = await insertSubmission(tx, handedIn);
    await insertPrediction(tx, handedIn);
    await tx.insertInto('jobs').values(newJob(handedIn, 'judge')).execute();
    return row;
  });
}

export async function get(db: Db, user: string, id: string): Promise<StoredSubmission | undefined> {
  const row = await db
    .selectFrom('submissions')
    .innerJoin('submission_texts', 'submission_texts.submission_id', 'submissions.id')
    .selectAll('submissions')
    .select(['source', 'report', 'failure'])
    .where('submissions.user_id', '=', user)
    .where('submissions.id', '=', toStored(id))
    .executeTakeFirst();
  return row && withPrediction(submissionFrom(row), await predictionOf(db, row.id));
}

/** Whether it still waited or ran; then it is `cancelled`, and a result that comes later is discarded. */
export async function cancel(db: Db, user: string, id: string): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const gone = await tx
      .deleteFrom('jobs')
      .where('user_id', '=', user)
      .where('submission_id', '=', toStored(id))
      .where('kind', '=', 'judge')
      .executeTakeFirst();
    if (gone.numDeletedRows === 0n) return false;
    await tx.updateTable('submissions').set({ state: 'cancelled' }).where('id', '=', id).execute();
    return true;
  });
}

export function newJob(
  { id, user, createdAt }: Pick<HandedIn, 'id' | 'user' | 'createdAt'>,
  kind: 'judge' | 'receipt',
) {
  return {
    user_id: user,
    submission_id: id,
    kind,
    // Who waits for a verdict comes before who has one.
    priority: kind === 'judge' ? 0 : 1,
    state: 'waiting',
    attempt: 0,
    lost: 0,
    created_at: createdAt,
    claimed_at: null,
  };
}

async function insertSubmission(tx: Db, handedIn: HandedIn): Promise<StoredRow> {
  const { id, user, problem, problemHash, language, origin, source, createdAt, sitting } = handedIn;
  const sort = { user_id: user, problem, language, standing: 'untried' as const };
  const spentMs = await noteWork(tx, { user, problem, at: createdAt });
  const row = await tx
    .insertInto('submissions')
    .values({
      ...sort,
      id,
      problem_hash: problemHash,
      origin,
      created_at: createdAt,
      state: 'queued',
      receipt: 'none',
      standing_rank: rankOf('untried'),
      source_chars: source.length,
      sitting: sitting ?? null,
      sealed: sitting === undefined ? 0 : 1,
      spent_ms: spentMs === 0 ? null : spentMs,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('submission_texts')
    .values({ submission_id: id, user_id: user, source: toStored(source) })
    .execute();
  await changeTallies(tx, [[sort, 1]]);
  return rowFrom(row);
}

/** Receipts do not count: they never keep anyone from handing in. */
async function judgeJobsWaiting(tx: Db): Promise<number> {
  const { waiting } = await tx
    .selectFrom('jobs')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('state', '=', 'waiting')
    .where('kind', '=', 'judge')
    .executeTakeFirstOrThrow();
  return waiting;
}
