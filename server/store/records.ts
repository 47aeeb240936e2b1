// What practice comes to: why points were lost, where efficiency was, and how much was done in each language.
import { Cause } from '#judge/schema/cause';
import { Language } from '#judge/schema/language';
import { rankOf } from './ranks.ts';
import { parseStored } from './stored.ts';
import type { Db } from './tables.ts';

/** Epoch milliseconds: from `from` on, before `to`. */
export type Span = { readonly from?: number | undefined; readonly to?: number | undefined };

export type CauseCount = {
  readonly cause: Cause;
  readonly submissions: number;
  /** The one with most of them first. */
  readonly problems: readonly string[];
  readonly lastAt: number;
};

/** Most frequent first. */
export async function causes(
  db: Db,
  user: string,
  { from, to, problem }: Span & { readonly problem?: string | undefined },
): Promise<readonly CauseCount[]> {
  let query = db
    .selectFrom('causes')
    .where('user_id', '=', user)
    .groupBy(['cause', 'problem'])
    .select((eb) => [
      'cause',
      'problem',
      eb.fn.countAll<number>().as('submissions'),
      eb.fn.max('created_at').as('last_at'),
    ]);
  if (problem !== undefined) query = query.where('problem', '=', problem);
  if (from !== undefined) query = query.where('created_at', '>=', from);
  if (to !== undefined) query = query.where('created_at', '<', to);
  const byCause = Map.groupBy(await query.execute(), ({ cause }) => cause);
  return [...byCause]
    .map(([cause, rows]) => ({
      cause: parseStored('cause', Cause, cause),
      submissions: rows.reduce((sum, { submissions }) => sum + submissions, 0),
      problems: [...rows].sort((a, b) => b.submissions - a.submissions).map((row) => row.problem),
      lastAt: Math.max(...rows.map(({ last_at }) => last_at)),
    }))
    .sort((a, b) => b.submissions - a.submissions || b.lastAt - a.lastAt);
}

export type Loss = { readonly problem: string; readonly submissions: number; readonly lastAt: number };

/** Submissions that were right and lost points for efficiency, by problem; most frequent first. */
export async function losses(db: Db, user: string, { from, to }: Span): Promise<readonly Loss[]> {
  let query = db
    .selectFrom('submissions')
    .where('user_id', '=', user)
    .where('standing', '=', 'efficiency-loss')
    .groupBy('problem')
    .select((eb) => ['problem', eb.fn.countAll<number>().as('submissions'), eb.fn.max('created_at').as('last_at')]);
  if (from !== undefined) query = query.where('created_at', '>=', from);
  if (to !== undefined) query = query.where('created_at', '<', to);
  const rows = await query.execute();
  return rows
    .map(({ problem, submissions, last_at }) => ({ problem, submissions, lastAt: last_at }))
    .sort((a, b) => b.submissions - a.submissions || b.lastAt - a.lastAt);
}

export type LanguageCount = {
  readonly language: Language;
  readonly submissions: number;
  /** Tried, and solved, in this language. */
  readonly problems: number;
  readonly solved: number;
};

/** The most used first. */
export async function languages(db: Db, user: string): Promise<readonly LanguageCount[]> {
  const rows = await db
    .selectFrom('tallies')
    .where('user_id', '=', user)
    .where('submissions', '>', 0)
    .groupBy(['language', 'problem'])
    .select((eb) => [
      'language',
      eb.fn.sum<number>('submissions').as('submissions'),
      eb.fn.max('standing_rank').as('rank'),
    ])
    .execute();
  return [...Map.groupBy(rows, ({ language }) => language)]
    .map(([language, own]) => ({
      language: parseStored('language', Language, language),
      submissions: own.reduce((sum, { submissions }) => sum + submissions, 0),
      problems: own.length,
      solved: own.filter(({ rank }) => rank === rankOf('solved')).length,
    }))
    .sort((a, b) => b.submissions - a.submissions);
}
