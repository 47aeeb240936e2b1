// Cards as they are read and changed: never on an older version than the newest.
import type { Card, Entry } from '../reviews/index.ts';
import { cardColumns, cardFrom, entryFrom, entryRow } from './review-rows.ts';
import type { Db } from './tables.ts';

type Change = { readonly card: Card; readonly entry?: Entry | undefined };

/** Makes a change on the newest version of the card. False when `change` made none. */
export async function changeCard(
  tx: Db,
  user: string,
  problem: string,
  at: number,
  change: (card: Card | undefined) => Change | undefined,
): Promise<boolean> {
  for (;;) {
    const row = await cardRow(tx, user, problem);
    const card = row && cardFrom(row);
    const changed = change(card);
    if (changed === undefined || changed.card === card) return false;
    const columns = { ...cardColumns(changed.card), version: (row?.version ?? 0) + 1, updated_at: at };
    // Otherwise another transaction was first, and this change is made on what it left.
    if (!(await putCard(tx, user, columns, row?.version))) continue;
    if (changed.entry !== undefined)
      await tx
        .insertInto('reviews')
        .values(entryRow(user, problem, changed.entry))
        .execute();
    return true;
  }
}

type Columns = ReturnType<typeof cardColumns> & { readonly version: number; readonly updated_at: number };

export async function putCard(tx: Db, user: string, columns: Columns, version: number | undefined): Promise<boolean> {
  if (version === undefined) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('review_cards')
      .values({ user_id: user, ...columns })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows !== 0n;
  }
  const { numUpdatedRows } = await tx
    .updateTable('review_cards')
    .set(columns)
    .where('user_id', '=', user)
    .where('problem', '=', columns.problem)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows !== 0n;
}

export function cardRow(db: Db, user: string, problem: string) {
  return db
    .selectFrom('review_cards')
    .selectAll()
    .where('user_id', '=', user)
    .where('problem', '=', problem)
    .executeTakeFirst();
}

/** The last ones of a problem, newest first. */
export async function lastEntries(db: Db, user: string, problem: string, limit: number): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('reviews')
    .selectAll()
    .where('user_id', '=', user)
    .where('problem', '=', problem)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows.map(entryFrom);
}
