// The queue: what is to be judged or measured next. A job is a row as long as it waits or runs.
import type { Language } from '#judge/schema/language';
import { markFailed } from './judgements.ts';
import { fromStored } from './storable-text.ts';
import type { Db } from './tables.ts';

export type Job = {
  readonly id: number;
  /** Hand it back with the result. */
  readonly attempt: number;
  readonly kind: 'judge' | 'receipt';
  readonly user: string;
  readonly submission: {
    readonly id: string;
    readonly problem: string;
    readonly problemHash: string;
    readonly language: Language;
    readonly source: string;
    readonly createdAt: number;
    /** The exam that it was handed in for. */
    readonly sitting?: string;
  };
};

/** A submission that took the server with it so often is not tried again. */
const MOST_LOST = 3;
/** The failure of such a submission; `words/` has the sentence. */
export const NEVER_ENDED = 'never-ended';

/** The next job, running from now on: verdicts before receipts, who came first before who came later. Undefined when none waits. */
export async function claim(db: Db, now: number): Promise<Job | undefined> {
  for (;;) {
    const next = await nextWaiting(db);
    if (next === undefined) return undefined;
    const job = await db.transaction().execute((tx) => take(tx, next, now));
    // Otherwise another took it, or it was cancelled.
    if (job !== undefined) return job;
  }
}

/** For a server that stops: the job waits again, in its old place, and nothing is held against it. */
export async function release(db: Db, { id, attempt }: Pick<Job, 'id' | 'attempt'>): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const job = await tx
      .updateTable('jobs')
      .set({ state: 'waiting' })
      .where('id', '=', id)
      .where('attempt', '=', attempt)
      .where('state', '=', 'running')
      .returning(['kind', 'submission_id'])
      .executeTakeFirst();
    if (job !== undefined) await markQueued(tx, job);
    return job !== undefined;
  });
}

/**
 * For a server that starts: jobs that ran when the last one died wait again, in their old places. Those that were lost so three times
 * fail instead. Returns how many there are of each.
 */
export async function requeueRunning(db: Db): Promise<{ readonly requeued: number; readonly failed: number }> {
  return db.transaction().execute(async (tx) => {
    const jobs = await tx
      .updateTable('jobs')
      .set((eb) => ({ state: 'waiting', lost: eb('lost', '+', 1) }))
      .where('state', '=', 'running')
      .returning(['id', 'kind', 'submission_id', 'lost'])
      .execute();
    const hopeless = jobs.filter((job) => job.lost >= MOST_LOST);
    for (const job of jobs) {
      if (!hopeless.includes(job)) await markQueued(tx, job);
      else {
        await tx.deleteFrom('jobs').where('id', '=', job.id).execute();
        await markFailed(tx, job, NEVER_ENDED);
      }
    }
    return { requeued: jobs.length - hopeless.length, failed: hopeless.length };
  });
}

/** How many jobs wait. */
export async function waiting(db: Db): Promise<number> {
  const { jobs } = await db
    .selectFrom('jobs')
    .select((eb) => eb.fn.countAll<number>().as('jobs'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return jobs;
}

/** How many waiting jobs come before this submission's; none, too, when it waits no longer. */
export async function ahead(db: Db, submission: string): Promise<number> {
  const row = await db
    .selectFrom('jobs as mine')
    .where('mine.submission_id', '=', submission)
    .where('mine.state', '=', 'waiting')
    .select((eb) =>
      eb
        .selectFrom('jobs as theirs')
        .select((count) => count.fn.countAll<number>().as('jobs'))
        .where('theirs.state', '=', 'waiting')
        .where((e) =>
          e.or([
            e('theirs.priority', '<', e.ref('mine.priority')),
            e.and([e('theirs.priority', '=', e.ref('mine.priority')), e('theirs.id', '<', e.ref('mine.id'))]),
          ]),
        )
        .as('ahead'),
    )
    .executeTakeFirst();
  return row?.ahead ?? 0;
}

async function nextWaiting(db: Db): Promise<number | undefined> {
  const next = await db
    .selectFrom('jobs')
    .select('id')
    .where('state', '=', 'waiting')
    .orderBy('priority')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return next?.id;
}

async function take(tx: Db, id: number, now: number): Promise<Job | undefined> {
  const job = await tx
    .updateTable('jobs')
    .set((eb) => ({ state: 'running', attempt: eb('attempt', '+', 1), claimed_at: now }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returning(['attempt', 'kind', 'user_id', 'submission_id'])
    .executeTakeFirst();
  if (job === undefined) return undefined;
  const { attempt, user_id: user } = job;
  const kind = job.kind as Job['kind'];
  if (kind === 'judge')
    await tx.updateTable('submissions').set({ state: 'running' }).where('id', '=', job.submission_id).execute();
  return { id, attempt, kind, user, submission: await toJudge(tx, job.submission_id) };
}

async function toJudge(tx: Db, id: string): Promise<Job['submission']> {
  const row = await tx
    .selectFrom('submissions')
    .innerJoin('submission_texts', 'submission_texts.submission_id', 'submissions.id')
    .select(['problem', 'problem_hash', 'language', 'created_at', 'source', 'sitting'])
    .where('submissions.id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    id,
    problem: row.problem,
    problemHash: row.problem_hash,
    language: row.language as Language,
    source: fromStored(row.source),
    createdAt: row.created_at,
    ...(row.sitting !== null && { sitting: row.sitting }),
  };
}

async function markQueued(tx: Db, job: { readonly kind: string; readonly submission_id: string }): Promise<void> {
  if (job.kind !== 'judge') return;
  await tx.updateTable('submissions').set({ state: 'queued' }).where('id', '=', job.submission_id).execute();
}
