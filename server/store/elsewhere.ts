// Tests taken elsewhere: what a person logs by hand, newest first.
import type { Selectable } from 'kysely';
import { KeptTest, type TestTaken } from '../schema/elsewhere.ts';
import type { ArchivedTest } from './archive.ts';
import { fromStored, toStored } from './storable-text.ts';
import { parseStored } from './stored.ts';
import type { Db, Tables } from './tables.ts';

export const MOST_TESTS = 2000;

const StoredTest = KeptTest.omit({ summary: true });
export type StoredTest = Omit<KeptTest, 'summary'>;
export type NewTest = TestTaken & { readonly id: string };
/** `current` is what is saved now; absent when it is gone. */
export type TestSaved = { readonly saved: boolean; readonly current?: StoredTest };

/** `from` and `to` are days; the last one counts. */
export async function listTests(
  db: Db,
  user: string,
  { from, to }: { readonly from?: string; readonly to?: string } = {},
): Promise<readonly StoredTest[]> {
  let query = db.selectFrom('elsewhere').selectAll().where('user_id', '=', user);
  if (from !== undefined) query = query.where('day', '>=', from);
  if (to !== undefined) query = query.where('day', '<=', to);
  const rows = await query.orderBy('day', 'desc').orderBy('id', 'desc').execute();
  return rows.map(testFrom);
}

/** All of them or, when there would be too many, none. */
export async function addTests(db: Db, user: string, tests: readonly NewTest[], at: number): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const { count } = await tx
      .selectFrom('elsewhere')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('user_id', '=', user)
      .executeTakeFirstOrThrow();
    if (count + tests.length > MOST_TESTS) return false;
    for (const { id, ...test } of tests)
      await tx
        .insertInto('elsewhere')
        .values({ user_id: user, id, ...columns(test), version: 1, updated_at: at })
        .execute();
    return true;
  });
}

type Change = { readonly id: string; readonly test: TestTaken; readonly version: number; readonly at: number };

/** Saves over `version`. What is there already counts as saved: the answer may have got lost. */
export async function changeTest(db: Db, user: string, { id, test, version, at }: Change): Promise<TestSaved> {
  return db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('elsewhere')
      .set({ ...columns(test), version: version + 1, updated_at: at })
      .where('user_id', '=', user)
      .where('id', '=', toStored(id))
      .where('version', '=', version)
      .executeTakeFirst();
    const row = await ofUser(tx, user, id).executeTakeFirst();
    if (row === undefined) return { saved: false };
    const current = testFrom(row);
    return { saved: numUpdatedRows !== 0n || isSame(current, test), current };
  });
}

/** False when there is none. */
export async function removeTest(db: Db, user: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('elsewhere')
    .where('user_id', '=', user)
    .where('id', '=', toStored(id))
    .executeTakeFirst();
  return numDeletedRows !== 0n;
}

/** One of an archive; the newer one wins. */
export async function takeTest(tx: Db, user: string, record: ArchivedTest): Promise<boolean> {
  const { kind: _, id, updatedAt, ...test } = record;
  const change = { ...columns(test), updated_at: updatedAt };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('elsewhere')
    .values({ user_id: user, id, ...change, version: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'id'])
        .doUpdateSet((eb) => ({ ...change, version: eb('elsewhere.version', '+', 1) }))
        .where('elsewhere.updated_at', '<', updatedAt),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows !== 0n;
}

function ofUser(db: Db, user: string, id: string) {
  return db.selectFrom('elsewhere').selectAll().where('user_id', '=', user).where('id', '=', toStored(id));
}

function columns({ name, day, result, problems, stages, notes }: TestTaken) {
  const { document = null, test = null, assignment = null, interview = null } = stages;
  return {
    ...{ name: toStored(name), day, result: toStored(result), problems: problems ?? null },
    ...{ document, test, assignment, interview, notes: toStored(notes) },
  };
}

function testFrom(row: Selectable<Tables['elsewhere']>): StoredTest {
  const { id, name, day, result, problems, notes, version, updated_at: updatedAt } = row;
  const { document, test, assignment, interview } = row;
  const stages = Object.entries({ document, test, assignment, interview }).filter(([, outcome]) => outcome !== null);
  return parseStored(`test ${id}`, StoredTest, {
    ...{ id, day, version, updatedAt, stages: Object.fromEntries(stages) },
    ...{ name: fromStored(name), result: fromStored(result), notes: fromStored(notes) },
    ...(problems !== null && { problems }),
  });
}

function isSame(one: TestTaken, other: TestTaken): boolean {
  return JSON.stringify(columns(one)) === JSON.stringify(columns(other));
}
