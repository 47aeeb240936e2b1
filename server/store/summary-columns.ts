// What a report comes to in the columns that are searched and listed, and in one row a case.
import type { Insertable } from 'kysely';
import type { Report } from '#judge/schema/report';
import { rankOf } from './ranks.ts';
import type { Tables } from './tables.ts';

export function summaryColumns(report: Report) {
  const ran = report.groups.flatMap((group) => group.cases).filter((result) => result.verdict !== 'SK');
  return {
    problem_hash: report.problem.hash,
    verdict: report.verdict,
    standing: report.standing,
    standing_rank: rankOf(report.standing),
    earned: report.score.earned,
    max_score: report.score.max,
    slowest_ms: ran.length === 0 ? null : Math.max(...ran.map((result) => result.cpuMs)),
    peak_mib: ran.length === 0 ? null : Math.max(...ran.map((result) => result.peakMiB)),
  };
}

export function caseRows(
  user: string,
  submission: string,
  report: Report,
): readonly Insertable<Tables['case_results']>[] {
  const cases = report.groups.flatMap((group) => group.cases.map((result) => ({ group, result })));
  return cases.map(({ group, result }, position) => ({
    submission_id: submission,
    position,
    user_id: user,
    group_name: group.name,
    case_name: result.name,
    efficiency: group.efficiency ? 1 : 0,
    verdict: result.verdict,
    cpu_ms: result.cpuMs,
    wall_ms: result.wallMs,
    peak_mib: result.peakMiB,
    limit_ms: result.limitMs,
  }));
}
