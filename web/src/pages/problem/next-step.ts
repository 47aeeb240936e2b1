// What a person can do after a submission that did not solve the problem. Pure.
import type { CaseResult, Report } from '#judge/schema/report';

export type NextStep =
  /** Its input and answer are public: it can become a case of one's own. */
  | { readonly kind: 'make-own'; readonly group: string; readonly result: CaseResult }
  /** It is secret; the settings may allow to look at it. */
  | { readonly kind: 'reveal'; readonly group: string; readonly result: CaseResult }
  | { readonly kind: 'go-to-line'; readonly line: number; readonly column: number | undefined }
  | { readonly kind: 'too-slow'; readonly hasReceipt: boolean }
  | { readonly kind: 'wrong' };

/** The steps, the most helpful first. Empty when there is none. */
export function nextSteps(report: Report, hasReceipt: boolean): readonly NextStep[] {
  // A compile error is shown with its place already.
  if (report.standing === 'solved' || report.verdict === 'JE' || report.verdict === 'CE') return [];
  const failed = firstFailed(report);
  if (failed === undefined) return [];
  const { group, result } = failed;
  const line = result.error?.line;
  return [
    ...(line === undefined ? [] : [{ kind: 'go-to-line', line, column: result.error?.column } as const]),
    ...(result.verdict === 'TLE' ? [{ kind: 'too-slow', hasReceipt } as const] : []),
    { kind: result.shown === undefined ? 'reveal' : 'make-own', group, result } as const,
    ...(result.verdict === 'WA' && result.shown === undefined ? [{ kind: 'wrong' } as const] : []),
  ];
}

/** Skipped cases failed nothing, and the judge's own failures are not a candidate's to mend. */
function firstFailed({ groups }: Report): { readonly group: string; readonly result: CaseResult } | undefined {
  for (const { name, cases } of groups) {
    const result = cases.find(({ verdict }) => verdict !== 'AC' && verdict !== 'SK' && verdict !== 'JE');
    if (result !== undefined) return { group: name, result };
  }
  return undefined;
}
