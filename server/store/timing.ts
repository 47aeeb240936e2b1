// The times of a problem's cases over one's submissions.
import { z } from 'zod';
import type { Language } from '#judge/schema/language';
import { Verdict } from '#judge/schema/report';
import { parseStored, rowFrom, type StoredRow } from './stored.ts';
import type { Db } from './tables.ts';

const TimedCase = z.strictObject({
  submission: z.string(),
  group: z.string(),
  name: z.string(),
  efficiency: z.boolean(),
  verdict: Verdict,
  cpuMs: z.number(),
  peakMiB: z.number(),
  limitMs: z.number(),
});
export type TimedCase = z.infer<typeof TimedCase>;

export type Timing = {
  /** Those that were judged and ran, oldest first. */
  readonly submissions: readonly StoredRow[];
  /** Their cases, in the order of `submissions`, then of the report. */
  readonly cases: readonly TimedCase[];
};

export type TimingRequest = {
  readonly problem: string;
  readonly language?: Language | undefined;
  /** How many submissions, the newest ones; 100 when it is not said. */
  readonly most?: number;
};

export async function timing(db: Db, user: string, request: TimingRequest): Promise<Timing> {
  const { problem, language, most = 100 } = request;
  let query = db
    .selectFrom('submissions')
    .selectAll()
    .where('user_id', '=', user)
    .where('problem', '=', problem)
    .where('slowest_ms', 'is not', null);
  if (language !== undefined) query = query.where('language', '=', language);
  const rows = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(most).execute();
  const submissions = rows.reverse().map(rowFrom);
  const ids = submissions.map(({ id }) => id);
  return { submissions, cases: ids.length === 0 ? [] : await casesOf(db, ids) };
}

async function casesOf(db: Db, submissions: readonly string[]): Promise<readonly TimedCase[]> {
  const rows = await db
    .selectFrom('case_results')
    .selectAll()
    .where('submission_id', 'in', submissions)
    .orderBy('submission_id')
    .orderBy('position')
    .execute();
  const bySubmission = Map.groupBy(rows, (row) => row.submission_id);
  const inOrder = submissions.flatMap((id) => bySubmission.get(id) ?? []);
  return inOrder.map((row) =>
    parseStored(`case ${row.position} of submission ${row.submission_id}`, TimedCase, {
      submission: row.submission_id,
      group: row.group_name,
      name: row.case_name,
      efficiency: row.efficiency === 1,
      verdict: row.verdict,
      cpuMs: row.cpu_ms,
      peakMiB: row.peak_mib,
      limitMs: row.limit_ms,
    }),
  );
}
