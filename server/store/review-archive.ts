// Cards with all their ratings, out into an archive and in from one.
import type { Card, Entry } from '../reviews/index.ts';
import { MOST_RATINGS } from './archive.ts';
import { cardRow, lastEntries, putCard } from './review-cards.ts';
import { cardColumns, cardFrom, entryRow } from './review-rows.ts';
import type { Db } from './tables.ts';

/** A card of an archive with its ratings, in the place of an older one. False when the one that is here is newer, or as new. */
export async function importCard(
  tx: Db,
  user: string,
  { card, entries, updatedAt }: { readonly card: Card; readonly entries: readonly Entry[]; readonly updatedAt: number },
): Promise<boolean> {
  const { problem } = card;
  const known = await cardRow(tx, user, problem);
  if (known !== undefined && known.updated_at >= updatedAt) return false;
  const version = (known?.version ?? 0) + 1;
  await putCard(tx, user, { ...cardColumns(card), version, updated_at: updatedAt }, known?.version);
  await tx.deleteFrom('reviews').where('user_id', '=', user).where('problem', '=', problem).execute();
  for (const entry of entries)
    await tx
      .insertInto('reviews')
      .values(entryRow(user, problem, entry))
      .execute();
  return true;
}

/** Every card with all its ratings, for an archive. */
export async function* exportCards(
  db: Db,
  user: string,
): AsyncGenerator<{ readonly card: Card; readonly entries: readonly Entry[]; readonly updatedAt: number }> {
  const rows = await db.selectFrom('review_cards').selectAll().where('user_id', '=', user).orderBy('problem').execute();
  for (const row of rows) {
    const entries = await lastEntries(db, user, row.problem, MOST_RATINGS);
    yield { card: cardFrom(row), entries: entries.toReversed(), updatedAt: row.updated_at };
  }
}
