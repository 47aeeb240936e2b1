// What a person writes about a month: own texts of its sections, and goals. Each carries a version, as notes do.
import { z } from 'zod';
import { Goal, type OwnText, type Section } from '../schema/month.ts';
import type { ArchivedGoals, ArchivedMonthText } from './archive.ts';
import { fromStored, toStored } from './storable-text.ts';
import { parsedJson, parseStored } from './stored.ts';
import type { Db } from './tables.ts';

const GoalsJson = z.preprocess(parsedJson, z.array(Goal).readonly());

export type SectionKey = { readonly month: string; readonly section: Section };
export type StoredGoals = { readonly goals: readonly Goal[]; readonly version: number };
/** `current` is what is saved now; absent when nothing is. */
export type Saved<Value> = { readonly saved: boolean; readonly current?: Value };
type MonthText = OwnText & SectionKey;

export async function monthTexts(db: Db, user: string, month?: string): Promise<readonly MonthText[]> {
  let query = db.selectFrom('month_texts').selectAll().where('user_id', '=', user);
  if (month !== undefined) query = query.where('month', '=', month);
  const rows = await query.orderBy('month').orderBy('section').execute();
  return rows.map((row) => ({
    ...{ month: row.month, section: row.section as Section, tongue: row.tongue as OwnText['tongue'] },
    ...{ text: fromStored(row.text), base: fromStored(row.base) },
    ...{ version: row.version, updatedAt: row.updated_at },
  }));
}

type NewText = Omit<OwnText, 'updatedAt'> & { readonly at: number };

/** Saves over `version`, or over nothing. A text that is there already counts as saved. */
export async function saveMonthText(
  db: Db,
  user: string,
  { month, section }: SectionKey,
  { text, base, tongue, version, at }: NewText,
): Promise<Saved<OwnText>> {
  return db.transaction().execute(async (tx) => {
    const change = { text: toStored(text), base: toStored(base), tongue, version: version + 1, updated_at: at };
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('month_texts')
      .values({ user_id: user, month, section, ...change })
      .onConflict((conflict) =>
        conflict
          .columns(['user_id', 'month', 'section'])
          .doUpdateSet(change)
          .where('month_texts.version', '=', version),
      )
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 0n)
      return { saved: true, current: { text, base, tongue, version: version + 1, updatedAt: at } };
    const found = (await monthTexts(tx, user, month)).find((one) => one.section === section);
    if (found === undefined) return { saved: false };
    const { month: _, section: __, ...current } = found;
    return { saved: current.text === text && current.base === base, current };
  });
}

/** What was made from the records stands again. False when another version is there, or none. */
export async function removeMonthText(
  db: Db,
  user: string,
  { month, section }: SectionKey,
  version: number,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('month_texts')
    .where('user_id', '=', user)
    .where('month', '=', month)
    .where('section', '=', section)
    .where('version', '=', version)
    .executeTakeFirst();
  return numDeletedRows !== 0n;
}

/** None, in version 0, when nothing was saved. */
export async function getGoals(db: Db, user: string, month: string): Promise<StoredGoals> {
  const row = await db
    .selectFrom('month_goals')
    .select(['goals', 'version'])
    .where('user_id', '=', user)
    .where('month', '=', month)
    .executeTakeFirst();
  return row === undefined ? { goals: [], version: 0 } : { goals: goalsFrom(month, row.goals), version: row.version };
}

export async function saveGoals(
  db: Db,
  user: string,
  month: string,
  { goals, version, at }: StoredGoals & { readonly at: number },
): Promise<Saved<StoredGoals>> {
  return db.transaction().execute(async (tx) => {
    const change = { goals: toStored(JSON.stringify(goals)), version: version + 1, updated_at: at };
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('month_goals')
      .values({ user_id: user, month, ...change })
      .onConflict((conflict) =>
        conflict.columns(['user_id', 'month']).doUpdateSet(change).where('month_goals.version', '=', version),
      )
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 0n) return { saved: true, current: { goals, version: version + 1 } };
    const current = await getGoals(tx, user, month);
    return { saved: JSON.stringify(current.goals) === JSON.stringify(goals), current };
  });
}

export async function allGoals(db: Db, user: string): Promise<readonly Omit<ArchivedGoals, 'kind'>[]> {
  const rows = await db.selectFrom('month_goals').selectAll().where('user_id', '=', user).orderBy('month').execute();
  return rows.map(({ month, goals, updated_at: updatedAt }) => ({ month, goals: goalsFrom(month, goals), updatedAt }));
}

/** One of an archive; the newer one wins. */
export async function takeMonthText(tx: Db, user: string, record: ArchivedMonthText): Promise<boolean> {
  const { month, section, text, base, tongue, updatedAt } = record;
  const change = { text: toStored(text), base: toStored(base), tongue, updated_at: updatedAt };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('month_texts')
    .values({ user_id: user, month, section, ...change, version: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'month', 'section'])
        .doUpdateSet((eb) => ({ ...change, version: eb('month_texts.version', '+', 1) }))
        .where('month_texts.updated_at', '<', updatedAt),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows !== 0n;
}

export async function takeGoals(tx: Db, user: string, { month, goals, updatedAt }: ArchivedGoals): Promise<boolean> {
  const change = { goals: toStored(JSON.stringify(goals)), updated_at: updatedAt };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('month_goals')
    .values({ user_id: user, month, ...change, version: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'month'])
        .doUpdateSet((eb) => ({ ...change, version: eb('month_goals.version', '+', 1) }))
        .where('month_goals.updated_at', '<', updatedAt),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows !== 0n;
}

function goalsFrom(month: string, stored: string): readonly Goal[] {
  return parseStored(`goals of ${month}`, GoalsJson, fromStored(stored));
}
