// Forgets a person.
import type { Db } from './tables.ts';

/** Deletes everything of this user. What is being judged is discarded when it ends. */
export async function deleteAll(db: Db, user: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Jobs first, in the order in which everyone else locks them; cases and texts go with their submissions, an exam's problems with it.
    const tables = [
      ...(['jobs', 'submissions', 'tallies', 'drafts', 'notes', 'own_cases', 'settings', 'sittings', 'work'] as const),
      ...(['elsewhere', 'month_texts', 'month_goals'] as const),
      ...(['review_cards', 'reviews', 'prediction_counts', 'prediction_growths'] as const),
    ];
    for (const table of tables) await tx.deleteFrom(table).where('user_id', '=', user).execute();
  });
}
