// Notes: Markdown of one's own, for each problem.
import type { Note } from '../schema/desk.ts';
import { fromStored, toStored } from './storable-text.ts';
import type { Db } from './tables.ts';

/** `saved: false` comes with what another tab saved meanwhile. */
export type NoteSaved = { readonly saved: boolean; readonly note: Note };

/** Undefined when nothing has been saved. */
export async function getNote(db: Db, user: string, problem: string): Promise<Note | undefined> {
  const row = await db
    .selectFrom('notes')
    .select(['note', 'version', 'updated_at'])
    .where('user_id', '=', user)
    .where('problem', '=', problem)
    .executeTakeFirst();
  return row && { text: fromStored(row.note), version: row.version, updatedAt: row.updated_at };
}

/** `version` is the one that was read. */
type NewNote = { readonly text: string; readonly version: number; readonly at: number };

/** Saves over `version`, or over nothing. A text that is there already counts as saved: the answer may have got lost. */
export async function saveNote(
  db: Db,
  user: string,
  problem: string,
  { text, version, at }: NewNote,
): Promise<NoteSaved> {
  return db.transaction().execute(async (tx) => {
    const change = { note: toStored(text), version: version + 1, updated_at: at };
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('notes')
      .values({ user_id: user, problem, ...change })
      .onConflict((conflict) =>
        conflict.columns(['user_id', 'problem']).doUpdateSet(change).where('notes.version', '=', version),
      )
      .executeTakeFirst();
    const note = { text, version: version + 1, updatedAt: at };
    if (numInsertedOrUpdatedRows !== 0n) return { saved: true, note };
    const current = (await getNote(tx, user, problem)) ?? note;
    return { saved: current.text === text, note: current };
  });
}
