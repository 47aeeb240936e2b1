// Own cases: inputs that a person keeps for a problem, in the order in which they were added.
import type { OwnCase } from '../schema/desk.ts';
import { fromStored, toStored } from './storable-text.ts';
import type { Db } from './tables.ts';

/** Of one problem. */
export const MOST_OWN_CASES = 100;

export async function listOwnCases(db: Db, user: string, problem: string): Promise<readonly OwnCase[]> {
  const rows = await db
    .selectFrom('own_cases')
    .select(['id', 'name', 'input', 'expected'])
    .where('user_id', '=', user)
    .where('problem', '=', problem)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, input, expected }) => ({
    id,
    name: fromStored(name),
    input: fromStored(input),
    ...(expected === null ? {} : { expected: fromStored(expected) }),
  }));
}

/** False when there are a hundred already. An id that is there already is a mistake of the caller's. */
export async function addOwnCase(db: Db, user: string, problem: string, one: OwnCase, at: number): Promise<boolean> {
  return db.transaction().execute((tx) => insertOwnCase(tx, user, problem, one, at));
}

/** The same within a transaction. */
export async function insertOwnCase(tx: Db, user: string, problem: string, one: OwnCase, at: number): Promise<boolean> {
  const { cases, last } = await tx
    .selectFrom('own_cases')
    .select((eb) => [eb.fn.countAll<number>().as('cases'), eb.fn.max('position').as('last')])
    .where('user_id', '=', user)
    .where('problem', '=', problem)
    .executeTakeFirstOrThrow();
  if (cases >= MOST_OWN_CASES) return false;
  const row = { user_id: user, problem, id: one.id, position: (last ?? 0) + 1, ...columns(one), updated_at: at };
  await tx.insertInto('own_cases').values(row).execute();
  return true;
}

/** False when there is no such case. */
export async function changeOwnCase(db: Db, user: string, problem: string, one: OwnCase, at: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('own_cases')
    .set({ ...columns(one), updated_at: at })
    .where('user_id', '=', user)
    .where('problem', '=', problem)
    .where('id', '=', toStored(one.id))
    .executeTakeFirst();
  return numUpdatedRows !== 0n;
}

/** False when there is no such case. */
export async function removeOwnCase(db: Db, user: string, problem: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('own_cases')
    .where('user_id', '=', user)
    .where('problem', '=', problem)
    .where('id', '=', toStored(id))
    .executeTakeFirst();
  return numDeletedRows !== 0n;
}

function columns({ name, input, expected }: OwnCase) {
  return {
    name: toStored(name),
    input: toStored(input),
    expected: expected === undefined ? null : toStored(expected),
  };
}
