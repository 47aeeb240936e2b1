// Points, by the rules of the package format (Kattis 2025-09, "Result aggregation"): cases make groups, groups the whole.
import type { Aggregation } from './problem.ts';
import type { Score } from './schema/report.ts';

/** How cases make a group's score, or groups the whole's. */
export type ScoreRule = { readonly maxScore: number | 'unbounded'; readonly aggregation: Aggregation };

/** What one case earned: nothing, or its points times a multiplier from 0 to 1. */
export type ScoredCase = { readonly accepted: boolean; readonly multiplier: number };

/** Sums of fractions such as 60/13 carry dust; points are exact to this. */
const POINT_DUST = 1e-9;

/** The score of each case, or undefined where the group's rule gives cases none. */
export function caseScores(rule: ScoreRule, cases: readonly ScoredCase[]): readonly (Score | undefined)[] {
  if (rule.maxScore === 'unbounded' || rule.aggregation === 'pass-fail') return cases.map(() => undefined);
  const max = rule.aggregation === 'sum' ? rule.maxScore / cases.length : rule.maxScore;
  return cases.map(({ accepted, multiplier }) => ({ earned: accepted ? max * multiplier : 0, max }));
}

/** The score of a group. An unbounded group gives none: only a checker of the author's could say how much. */
export function groupScore(rule: ScoreRule, cases: readonly ScoredCase[]): Score {
  const { maxScore: max, aggregation } = rule;
  if (max === 'unbounded') return { earned: 0, max: 0 };
  const parts = cases.map(({ accepted, multiplier }) => (accepted ? multiplier : 0));
  return { earned: clean(max * shareOf(aggregation, parts), max), max };
}

function shareOf(aggregation: Aggregation, parts: readonly number[]): number {
  if (parts.length === 0) return 0;
  switch (aggregation) {
    case 'pass-fail':
      return parts.every((part) => part > 0) ? 1 : 0;
    case 'min':
      return Math.min(...parts);
    case 'sum':
      return parts.reduce((sum, part) => sum + part, 0) / parts.length;
  }
}

/** The score of all secret groups together. */
export function totalScore(rule: ScoreRule, groups: readonly Score[]): Score {
  const earned = groups.map((score) => score.earned);
  const sumMax = groups.reduce((sum, score) => sum + score.max, 0);
  switch (rule.aggregation) {
    case 'pass-fail': {
      const max = rule.maxScore === 'unbounded' ? sumMax : rule.maxScore;
      return { earned: groups.every((score) => score.earned >= score.max) ? max : 0, max };
    }
    case 'min': {
      const max = groups.length === 0 ? 0 : Math.min(...groups.map((score) => score.max));
      return { earned: groups.length === 0 ? 0 : Math.min(...earned), max };
    }
    case 'sum':
      return {
        earned: clean(
          earned.reduce((sum, part) => sum + part, 0),
          sumMax,
        ),
        max: sumMax,
      };
  }
}

/** Everything earned is exactly the maximum, and nothing is exactly 0. */
function clean(earned: number, max: number): number {
  if (Math.abs(earned - max) < POINT_DUST) return max;
  return earned < POINT_DUST ? 0 : earned;
}
