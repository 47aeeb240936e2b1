// Whether one filed submission gets what its author says it gets, clear of the limits on both sides.
import {
  checkExpectations,
  globMatches,
  type PackageSubmission,
  type ProblemPackage,
  sayBreach,
} from '../bank/index.ts';
import { median } from '../efficiency/decision.ts';
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

/** A filed submission in a language that runs here. */
export type SourcedSubmission = PackageSubmission & { readonly source: NonNullable<PackageSubmission['source']> };

/** `timed`: whether verdicts that depend on time are looked at as well. */
export async function verifySubmission(
  pkg: ProblemPackage,
  problem: Problem,
  around: Surroundings,
  submission: SourcedSubmission,
  timed: boolean,
): Promise<VerifiedSubmission> {
  const { file, source } = submission;
  const handedIn = { language: source.language, file, source: source.text };
  const judgeSome: Judge = (some) => judge(handedIn, problem, some ? { ...around, select: some } : around);
  if (!timed || isIndifferentToTime(pkg, submission)) {
    const report = await judgeSome((group) => !group.efficiency);
    const findings = untimedFindings(pkg, submission, report);
    // A wrong solution that fails nothing yet may fail where the inputs are large.
    if (!timed || report.error || findings.length === 0) return { file, report, findings };
  }
  const report = await judgeSome();
  if (report.error) return { file, report, findings: untimedFindings(pkg, submission, report) };
  const findings = [
    ...breaches(pkg, submission, report, true),
    ...undecided(submission, report),
    ...(await clearances(pkg, submission, report, judgeSome)),
    ...samples(pkg, submission, report),
  ];
  return { file, report, findings };
}

/** Whether what is said of it says nothing of its efficiency cases: of what is filed to fail, and of a folder of the author's own. */
function isIndifferentToTime(pkg: ProblemPackage, { folder, expectations }: PackageSubmission): boolean {
  if (folder === 'accepted' || folder === 'time_limit_exceeded') return false;
  const isToFail = folder === 'wrong_answer' || folder === 'run_time_error';
  return !expectations.some(({ cases, score }) =>
    cases === undefined ? score !== undefined || !isToFail : isAbout(pkg, cases, true),
  );
}

/** Whether a pattern of submissions.yaml matches a case of an efficiency group, or of any other one. */
function isAbout({ groups }: ProblemPackage, pattern: string, efficiency: boolean): boolean {
  return groups.some(
    (group) => group.efficiency === efficiency && group.cases.some(({ path }) => globMatches(pattern, path)),
  );
}

function untimedFindings(pkg: ProblemPackage, submission: PackageSubmission, report: Report): Finding[] {
  const { file } = submission;
  if (report.error) return [finding(file, (words) => words.verify.compileError(report.error?.message ?? ''))];
  return [...breaches(pkg, submission, report, false), ...samples(pkg, submission, report)];
}

function breaches(
  pkg: ProblemPackage,
  { file, expectations }: PackageSubmission,
  report: Report,
  timed: boolean,
): Finding[] {
  // Without the timed groups, neither their verdicts nor a sum that they are part of can be expected.
  const asked = timed ? expectations : expectations.flatMap((one) => untimed(pkg, one));
  return checkExpectations(asked, report).map((breach) => finding(file, sayBreach(breach)));
}

type Expectations = PackageSubmission['expectations'][number];

function untimed(pkg: ProblemPackage, one: Expectations): Expectations[] {
  const { cases, required, score } = one;
  if (cases !== undefined && !isAbout(pkg, cases, true)) return [one];
  if (cases !== undefined && !isAbout(pkg, cases, false)) return [];
  // Of a pattern each group has its own score.
  return [
    {
      ...one,
      required: required?.includes('TLE') ? undefined : required,
      score: cases === undefined ? undefined : score,
    },
  ];
}

/** Judges some of the cases, or all of them. */
type Judge = (select?: Surroundings['select']) => Promise<Report>;
type Breaking = { readonly path: string; readonly times: number; readonly wanted: number };

/**
 * Accepted solutions stay below limit / ac_to_time_limit on every case, slow ones take time_limit_to_tle times the limit on every
 * efficiency case (Kattis, "Problem timing"). What breaks this is judged twice more, and the median counts: a busy moment is no finding.
 */
async function clearances(
  pkg: ProblemPackage,
  submission: PackageSubmission,
  report: Report,
  again: Judge,
): Promise<Finding[]> {
  const suspects = breaking(pkg, submission, report);
  if (suspects.length === 0) return [];
  const paths = new Set(suspects.map(({ path }) => path));
  const only: Surroundings['select'] = (group, one) => paths.has(`${group.name}/${one.name}`);
  const measured = [report, await again(only), await again(only)].map(timesByPath);
  const { file, folder } = submission;
  return suspects.flatMap(({ path, wanted }) => {
    const times = median(measured.map((one) => one.get(path) ?? 0));
    if (folder === 'accepted' && times > wanted) {
      return [finding(file, (words) => words.verify.tooClose(path, shown(times), shown(wanted)))];
    }
    if (folder !== 'accepted' && times < wanted) {
      return [finding(file, (words) => words.verify.tooFast(path, shown(times), shown(wanted)))];
    }
    return [];
  });
}

function breaking({ about }: ProblemPackage, { folder }: PackageSubmission, report: Report): Breaking[] {
  const { ac_to_time_limit: acToLimit, time_limit_to_tle: limitToTle } = about.limits.time_multipliers;
  return report.groups.flatMap((group) =>
    group.cases.flatMap((one) => {
      const path = `${group.name}/${one.name}`;
      const times = limitTimes(one);
      if (folder === 'accepted' && times > 1 / acToLimit) return [{ path, times, wanted: 1 / acToLimit }];
      const isSlow = folder === 'time_limit_exceeded' && group.efficiency;
      return isSlow && times < limitToTle ? [{ path, times, wanted: limitToTle }] : [];
    }),
  );
}

/** Decisions that the measurements do not bear out: the interval of a ratio must be clear of the limit, on the right side. */
export function undecided({ file, folder }: PackageSubmission, report: Report): Finding[] {
  if (folder !== 'accepted' && folder !== 'time_limit_exceeded') return [];
  return report.groups.flatMap(({ name, cases }) =>
    cases.flatMap(({ name: one, efficiency }) => {
      if (efficiency === undefined) return [];
      const [low, high] = efficiency.timesLimitInterval;
      const isClear = folder === 'accepted' ? high < 1 : low > 1;
      return isClear ? [] : [finding(file, (words) => words.verify.notClear(`${name}/${one}`))];
    }),
  );
}

function timesByPath(report: Report): ReadonlyMap<string, number> {
  return new Map(
    report.groups.flatMap(({ name, cases }) => cases.map((one) => [`${name}/${one.name}`, limitTimes(one)])),
  );
}

/** How much of its limit a case used. */
export function limitTimes({ cpuMs, limitMs, efficiency }: CaseResult): number {
  if (efficiency) return efficiency.timesLimit;
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
