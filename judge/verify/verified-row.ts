// What the table of `olsol verify` says of one filed submission.
import { z } from 'zod';
import { GrowthClass } from '../schema/growth.ts';
import { Score, Verdict } from '../schema/report.ts';
import { worstOf } from '../verdict.ts';
import { limitTimes, type VerifiedSubmission } from './verify-submission.ts';

export const VerifiedRow = z.strictObject({
  file: z.string(),
  score: Score,
  /** The least and the largest part of their limits that efficiency cases took. */
  times: z.tuple([z.number(), z.number()]).optional(),
  growth: GrowthClass.optional(),
  groups: z.array(z.strictObject({ name: z.string(), verdict: Verdict })).readonly(),
});
export type VerifiedRow = z.infer<typeof VerifiedRow>;

export function rowOf({ file, report }: VerifiedSubmission): VerifiedRow {
  const cases = report.groups.flatMap((group) => group.cases);
  const times = cases.filter((one) => one.efficiency !== undefined).map(limitTimes);
  const growth = report.growth?.candidate.growth;
  return {
    file,
    score: report.score,
    ...(times.length > 0 && { times: [Math.min(...times), Math.max(...times)] as const }),
    ...(growth && { growth }),
    groups: report.groups.map(({ name, cases: all }) => ({ name, verdict: worstOf(all.map((one) => one.verdict)) })),
  };
}
