// Whether a report meets what was expected of its submission. Pure; it words nothing.
import type { KattisVerdict } from '../schema/package.ts';
import type { Verdict } from '../schema/report.ts';
import type { Expectation } from './expectations.ts';
import { globMatches } from './glob.ts';

/** The part of a report that expectations speak of; every Report is one. */
export type Judged = {
  readonly score: { readonly earned: number };
  readonly groups: readonly {
    readonly name: string;
    readonly score?: { readonly earned: number } | undefined;
    readonly cases: readonly {
      readonly name: string;
      readonly verdict: Verdict;
      readonly message?: string | undefined;
    }[];
  }[];
};

/** What a report breaks, and which expectation. */
export type Breach = { readonly expected: Expectation } & (
  | { readonly kind: 'not-permitted'; readonly case: string; readonly verdict: Verdict }
  | { readonly kind: 'not-required'; readonly found: readonly Verdict[] }
  | { readonly kind: 'score'; readonly group: string | undefined; readonly earned: number }
  | { readonly kind: 'message' }
  | { readonly kind: 'no-cases' }
);

/** Scores are sums of fractions. */
const SCORE_DUST = 1e-6;

/** Nothing is known of a skipped case; our own errors and programs that do not compile meet no expectation. */
const KATTIS: Readonly<Record<Verdict, KattisVerdict | 'unknown' | 'none'>> = {
  AC: 'AC',
  WA: 'WA',
  TLE: 'TLE',
  RE: 'RTE',
  MLE: 'RTE',
  OLE: 'RTE',
  SK: 'unknown',
  CE: 'none',
  JE: 'none',
};

/** Compares a report with the expectations; an empty list means that all are met. */
export function checkExpectations(expectations: readonly Expectation[], judged: Judged): readonly Breach[] {
  const all = judged.groups.flatMap((group) =>
    group.cases.map(({ name, verdict, message }) => ({ path: `${pathOf(group.name)}/${name}`, verdict, message })),
  );
  return expectations.flatMap((expected) => {
    const { cases: pattern } = expected;
    const cases = pattern === undefined ? all : all.filter(({ path }) => globMatches(pattern, path));
    if (cases.length === 0) return [{ expected, kind: 'no-cases' as const }];
    return [...caseBreaches(expected, cases), ...scoreBreaches(expected, judged)];
  });
}

type JudgedCase = { readonly path: string; readonly verdict: Verdict; readonly message: string | undefined };

function caseBreaches(expected: Expectation, cases: readonly JudgedCase[]): readonly Breach[] {
  const { permitted, required, message } = expected;
  const found: Breach[] = [];
  for (const { path, verdict } of permitted === undefined ? [] : cases) {
    const kattis = KATTIS[verdict];
    if (kattis !== 'unknown' && (kattis === 'none' || !permitted?.includes(kattis))) {
      found.push({ expected, kind: 'not-permitted', case: path, verdict });
    }
  }
  const verdicts = [...new Set(cases.map(({ verdict }) => verdict))];
  if (required !== undefined && !verdicts.some((verdict) => required.some((wanted) => wanted === KATTIS[verdict]))) {
    found.push({ expected, kind: 'not-required', found: verdicts });
  }
  if (message !== undefined && !cases.some((each) => each.message?.includes(message))) {
    found.push({ expected, kind: 'message' });
  }
  return found;
}

function scoreBreaches(expected: Expectation, judged: Judged): readonly Breach[] {
  const { score: range, cases: pattern } = expected;
  if (range === undefined) return [];
  const scored =
    pattern === undefined || pattern === 'secret'
      ? [{ group: undefined, earned: judged.score.earned }]
      : judged.groups
          .filter(({ name }) => globMatches(pattern, pathOf(name)))
          .map(({ name, score }) => ({ group: pathOf(name), earned: score?.earned ?? 0 }));
  return scored
    .filter(({ earned }) => earned < range[0] - SCORE_DUST || earned > range[1] + SCORE_DUST)
    .map(({ group, earned }) => ({ expected, kind: 'score' as const, group, earned }));
}

/** The name that submissions.yaml uses for a group. */
function pathOf(group: string): string {
  return group === 'sample' || group === 'secret' ? group : `secret/${group}`;
}
