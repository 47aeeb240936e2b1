// How long somebody has worked on a problem: the time between what they did, long pauses left out.
import type { ArchivedWork } from './archive.ts';
import { fromDeskKey } from './desk-problem.ts';
import type { Db } from './tables.ts';

/** Who does nothing for longer is taken to have been away; nothing of that pause counts. */
export const LONGEST_PAUSE_MS = 600_000;

export type WorkKey = { readonly user: string; readonly problem: string; readonly at: number };

/**
 * Something was done on a problem: a draft saved, a program run, a solution handed in. Returns the milliseconds worked so far. Not for
 * what came from elsewhere.
 */
export async function noteWork(db: Db, { user, problem, at }: WorkKey): Promise<number> {
  const { spent_ms } = await db
    .insertInto('work')
    .values({ user_id: user, problem: fromDeskKey(problem), spent_ms: 0, last_at: at })
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'problem']).doUpdateSet((eb) => {
        const since = eb('excluded.last_at', '-', eb.ref('work.last_at'));
        return {
          spent_ms: eb
            .case()
            .when(eb.and([eb(since, '>', 0), eb(since, '<=', LONGEST_PAUSE_MS)]))
            .then(eb('work.spent_ms', '+', since))
            .else(eb.ref('work.spent_ms'))
            .end(),
          last_at: eb.case().when(since, '>', 0).then(eb.ref('excluded.last_at')).else(eb.ref('work.last_at')).end(),
        };
      }),
    )
    .returning('spent_ms')
    .executeTakeFirstOrThrow();
  return spent_ms;
}

/** One of an archive. Two machines may have seen parts of the same work: the larger sum is nearer to what it took. */
export async function insertWork(tx: Db, user: string, { problem, spentMs, lastAt }: ArchivedWork): Promise<boolean> {
  const change = { spent_ms: spentMs, last_at: lastAt };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('work')
    .values({ user_id: user, problem, ...change })
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'problem']).doUpdateSet(change).where('work.spent_ms', '<', spentMs),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows !== 0n;
}
