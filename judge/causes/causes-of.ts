// Why a submission lost points: from its verdicts, its errors, its efficiency receipt and the line that this blames. Pure.
import type { Cause, FoundCause } from '../schema/cause.ts';
import type { CaseResult, Report } from '../schema/report.ts';
import { errorCause } from './error-cause.ts';
import { growthCause } from './growth-cause.ts';
import { wrongCauses } from './wrong-causes.ts';

/**
 * Each cause once, in the order in which they were met; none for a submission that lost nothing, and none for what the judge itself
 * did not bring to an end. The source, where it is known, tells what stands on a blamed line.
 */
export function causesOf(report: Report, source = ''): readonly FoundCause[] {
  if (report.standing === 'solved' || report.standing === 'untried') return [];
  if (report.verdict === 'CE') return [found('compile-error', report.error?.line)];
  const cases = report.groups.flatMap((group) =>
    group.cases.map((result) => ({ result, isSample: group.name === 'sample' })),
  );
  const byCase = cases.flatMap(({ result, isSample }) => caseCauses(report, result, isSample));
  const isSlow = cases.some(({ result }) => isTooSlow(result));
  const all = isSlow ? [...byCase, growthCause(report.growth, report.language, source)] : byCase;
  return [...Map.groupBy(all, ({ cause }) => cause).values()].flatMap(([first]) => first ?? []);
}

function caseCauses(report: Report, result: CaseResult, isSample: boolean): readonly FoundCause[] {
  switch (result.verdict) {
    case 'WA':
      return wrongCauses(report, result, isSample);
    case 'RE':
      return [found(errorCause(result.error?.message ?? ''), result.error?.line)];
    case 'MLE':
      return [found('memory')];
    case 'OLE':
      return [found('output-limit')];
    case 'TLE':
      return result.reason?.code === 'idle' ? [found('idle')] : [];
    default:
      return [];
  }
}

/** A program that waits for what never comes is not slow. */
function isTooSlow({ verdict, reason }: CaseResult): boolean {
  return verdict === 'TLE' && reason?.code !== 'idle';
}

function found(cause: Cause, line?: number): FoundCause {
  return line === undefined ? { cause } : { cause, line };
}
