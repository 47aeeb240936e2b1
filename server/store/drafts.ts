// Drafts: what stands in the editor, for each problem and language.
import type { Language } from '#judge/schema/language';
import type { Draft } from '../schema/desk.ts';
import { fromStored, toStored } from './storable-text.ts';
import type { Db } from './tables.ts';
import { noteWork } from './work.ts';

export type DraftKey = { readonly problem: string; readonly language: Language };
/** `version` is the one that was read. */
type NewDraft = { readonly source: string; readonly version: number; readonly at: number };

/** `saved: false` comes with what another tab saved meanwhile. */
export type DraftSaved = { readonly saved: boolean; readonly draft: Draft };

/** Undefined when nothing has been saved. */
export async function getDraft(db: Db, user: string, { problem, language }: DraftKey): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('drafts')
    .select(['source', 'version', 'updated_at'])
    .where('user_id', '=', user)
    .where('problem', '=', problem)
    .where('language', '=', language)
    .executeTakeFirst();
  return row && { source: fromStored(row.source), version: row.version, updatedAt: row.updated_at };
}

export type LatestDraft = { readonly language: Language; readonly source: string; readonly updatedAt: number };

/** The one that was saved last, whatever its language. */
export async function latestDraft(db: Db, user: string, problem: string): Promise<LatestDraft | undefined> {
  const row = await db
    .selectFrom('drafts')
    .select(['language', 'source', 'updated_at'])
    .where('user_id', '=', user)
    .where('problem', '=', problem)
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { language: row.language as Language, source: fromStored(row.source), updatedAt: row.updated_at };
}

/** Saves over `version`, or over nothing. A source that is there already counts as saved: the answer may have got lost. */
export async function saveDraft(db: Db, user: string, key: DraftKey, draft: NewDraft): Promise<DraftSaved> {
  const { source, version, at } = draft;
  return db.transaction().execute(async (tx) => {
    const change = { source: toStored(source), version: version + 1, updated_at: at };
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('drafts')
      .values({ user_id: user, ...key, ...change })
      .onConflict((conflict) =>
        conflict.columns(['user_id', 'problem', 'language']).doUpdateSet(change).where('drafts.version', '=', version),
      )
      .executeTakeFirst();
    const now = { source, version: version + 1, updatedAt: at };
    if (numInsertedOrUpdatedRows !== 0n) await noteWork(tx, { user, problem: key.problem, at });
    if (numInsertedOrUpdatedRows !== 0n) return { saved: true, draft: now };
    const current = (await getDraft(tx, user, key)) ?? now;
    return { saved: current.source === source, draft: current };
  });
}
