// Settings, as JSON: a record from before a setting existed is a whole one.
import { z } from 'zod';
import { Settings } from '../schema/settings.ts';
import { parsedJson, parseStored } from './stored.ts';
import type { Db } from './tables.ts';

const SettingsJson = z.preprocess(parsedJson, Settings);

export async function getSettings(db: Db, user: string): Promise<Settings> {
  const row = await db.selectFrom('settings').select('settings').where('user_id', '=', user).executeTakeFirst();
  return row === undefined ? Settings.parse({}) : parseStored(`settings of ${user}`, SettingsJson, row.settings);
}

export async function saveSettings(db: Db, user: string, settings: Settings, now: number): Promise<void> {
  const change = { settings: JSON.stringify(settings), updated_at: now };
  await db
    .insertInto('settings')
    .values({ user_id: user, ...change })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(change))
    .execute();
}
