// Whether one filed submission gets what its author says it gets, clear of the limits on both sides.
import { checkExpectations, type PackageSubmission, type ProblemPackage, sayBreach } from '../bank/index.ts';
import { judge } from '../judge.ts';
import type { Surroundings } from '../judging.ts';
import type { Problem } from '../problem.ts';
import type { CaseResult, Report } from '../schema/report.ts';
import { type Finding, finding } from './finding.ts';

export type VerifiedSubmission = {
  readonly file: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
};

/** `timed`: whether verdicts that depend on time are looked at as well. */
export async function verifySubmission(
  pkg: ProblemPackage,
  problem: Problem,
  around: Surroundings,
  submission: PackageSubmission & { readonly source: NonNullable<PackageSubmission['source']> },
  timed: boolean,
): Promise<VerifiedSubmission> {
  const { file, source } = submission;
  const select: Surroundings['select'] = timed ? undefined : (group) => !group.efficiency;
  const report = await judge(
    { language: source.language, file, source: source.text },
    problem,
    select ? { ...around, select } : around,
  );
  const findings = report.error
    ? [finding(file, (words) => words.verify.compileError(report.error?.message ?? ''))]
    : [
        ...breaches(submission, report, timed),
        ...(timed ? clearances(pkg, submission, report) : []),
        ...samples(pkg, submission, report),
      ];
  return { file, report, findings };
}

function breaches({ file, expectations }: PackageSubmission, report: Report, timed: boolean): Finding[] {
  // Without the timed groups, neither their verdicts nor a sum that they are part of can be expected.
  const asked = timed ? expectations : expectations.flatMap((one) => untimed(one));
  return checkExpectations(asked, report).map((breach) => finding(file, sayBreach(breach)));
}

type Expectations = PackageSubmission['expectations'][number];

function untimed(one: Expectations): Expectations[] {
  if (one.cases?.includes('efficiency')) return [];
  return one.cases === undefined
    ? [{ ...one, required: one.required?.includes('TLE') ? undefined : one.required, score: undefined }]
    : [one];
}

/**
 * Accepted solutions stay below limit / ac_to_time_limit on every case, slow ones take time_limit_to_tle times the limit on every
 * efficiency case (Kattis, "Problem timing").
 */
function clearances({ about }: ProblemPackage, { file, folder }: PackageSubmission, report: Report): Finding[] {
  const { ac_to_time_limit: acToLimit, time_limit_to_tle: limitToTle } = about.limits.time_multipliers;
  return report.groups.flatMap((group) =>
    group.cases.flatMap((one) => {
      const path = `${group.name}/${one.name}`;
      const times = limitTimes(one);
      if (one.efficiency?.decision === 'withheld') return [finding(file, (words) => words.verify.withheld(path))];
      if (folder === 'accepted' && times > 1 / acToLimit) {
        return [finding(file, (words) => words.verify.tooClose(path, shown(times), shown(1 / acToLimit)))];
      }
      if (folder === 'time_limit_exceeded' && group.efficiency && times < limitToTle) {
        return [finding(file, (words) => words.verify.tooFast(path, shown(times), shown(limitToTle)))];
      }
      return [];
    }),
  );
}

/** How much of its limit a case used. */
export function limitTimes({ cpuMs, limitMs, efficiency }: CaseResult): number {
  if (efficiency) return (efficiency.ratio * efficiency.referenceMs) / limitMs;
  return limitMs === 0 ? 0 : cpuMs / limitMs;
}

/** A wrong solution that fails the samples would not mislead anybody. */
function samples({ extension }: ProblemPackage, { file, folder }: PackageSubmission, report: Report): Finding[] {
  if (extension === undefined || folder !== 'wrong_answer') return [];
  const failed =
    report.groups.find((group) => group.name === 'sample')?.cases.filter((one) => one.verdict !== 'AC') ?? [];
  return failed.map((one) => finding(file, (words) => words.verify.wrongPassesSamples(`sample/${one.name}`)));
}

function shown(times: number): string {
  return `${times.toFixed(2)}x`;
}
