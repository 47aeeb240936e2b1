// What the records say about a month, put together. Pure.
import type { ExamResult } from '#judge/exam';
import type { Cause } from '#judge/schema/cause';
import type { ListedProblem } from '../catalog/catalog.ts';
import type { KeptTest } from '../schema/elsewhere.ts';
import type { MonthFacts, Named, Solved, Totals } from '../schema/month.ts';
import { type MonthActivity, SLOT_MS, type StoredSitting } from '../store/index.ts';
import { dayOf, monthsLater, spanOf } from './calendar.ts';

export type MonthParts = {
  readonly month: string;
  readonly now: number;
  readonly activity: MonthActivity;
  readonly exams: readonly { readonly sitting: StoredSitting; readonly result: ExamResult }[];
  /** Of the month, newest first. */
  readonly tests: readonly KeptTest[];
  readonly losses: readonly { readonly problem: string; readonly submissions: number }[];
  readonly causes: readonly {
    readonly cause: Cause;
    readonly submissions: number;
    readonly problems: readonly string[];
  }[];
  readonly before: Omit<Totals, 'days' | 'submissions'> & { readonly slots: MonthActivity['slots'] };
  /** Of the bank, by slug. */
  readonly problems: ReadonlyMap<string, ListedProblem>;
};

/** Of these there is no use in more. */
const MOST_CAUSES = 5;
const MOST_PROBLEMS_OF_CAUSE = 5;

export function factsOf(parts: MonthParts): MonthFacts {
  const { month, now, activity, tests, losses, problems } = parts;
  const span = spanOf(month);
  const practised = daysOf(activity.slots, span.from);
  const solvedProblems = solvedOf(parts, span.from);
  const named = namedBy(problems);
  const examsSat = parts.exams.map(examOf);
  const isSolved = new Set(solvedProblems.map(({ slug }) => slug));
  return {
    ...{ month, isOver: now >= span.to, practised, tried: activity.problems.length, solvedProblems, examsSat },
    ...{ submissions: sumOf(practised), days: practised.length, solved: solvedProblems.length, exams: examsSat.length },
    losses: sumOf(losses),
    activeMs: activity.slots.length * SLOT_MS,
    unsolved: activity.problems
      .filter(({ solvedAt, standing }) => solvedAt === undefined && (standing === 'failed' || standing === 'partial'))
      .map(({ problem }) => named(problem)),
    elsewhere: tests.toReversed().map(({ id, name, day, result, summary, stages }) => ({
      ...{ id, name, day, result, stages },
      ...(summary && { summary }),
    })),
    lost: losses.map(({ problem, submissions }) => ({
      ...{ ...named(problem), submissions, isMended: isSolved.has(problem) },
      topics: problems.get(problem)?.topics.map(({ key }) => key) ?? [],
    })),
    causes: causesOf(parts, named),
    before: beforeOf(parts),
  };
}

function daysOf(slots: MonthActivity['slots'], from: number): MonthFacts['practised'] {
  const byDay = Map.groupBy(slots, ({ slot }) => dayOf(from + slot * SLOT_MS));
  return [...byDay].map(([day, own]) => ({ day, submissions: sumOf(own) }));
}

/** By level, then by name: as one would tell them. */
function solvedOf({ activity, problems }: MonthParts, from: number): readonly Solved[] {
  const named = namedBy(problems);
  return activity.problems
    .filter(({ standing }) => standing === 'solved')
    .map(({ problem, solvedAt }) => {
      const { level, topics = [] } = problems.get(problem) ?? {};
      const isNew = solvedAt === undefined || solvedAt >= from;
      return { ...named(problem), ...(level !== undefined && { level }), topics, isNew };
    })
    .sort((a, b) => (a.level ?? 9) - (b.level ?? 9) || (a.slug < b.slug ? -1 : 1));
}

function examOf({ sitting, result }: MonthParts['exams'][number]): MonthFacts['examsSat'][number] {
  const { id, exam, clock } = sitting;
  const { points, maxPoints, summary } = result;
  const { ko, en } = exam.name;
  const name = { ko: ko ?? en ?? sitting.template, en: en ?? ko ?? sitting.template };
  return { id, name, day: dayOf(clock.startedAt), elapsedMs: clock.elapsedMs, points, maxPoints, summary };
}

function causesOf({ causes }: MonthParts, named: (slug: string) => Named): MonthFacts['causes'] {
  return causes.slice(0, MOST_CAUSES).map(({ cause, submissions, problems }) => ({
    ...{ cause, submissions },
    problems: problems.slice(0, MOST_PROBLEMS_OF_CAUSE).map(named),
  }));
}

function beforeOf({ month, before: { slots, ...totals } }: MonthParts): MonthFacts['before'] {
  const earlier = monthsLater(month, -1);
  return {
    ...{ month: earlier, ...totals, submissions: sumOf(slots) },
    days: daysOf(slots, spanOf(earlier).from).length,
  };
}

function namedBy(problems: MonthParts['problems']): (slug: string) => Named {
  return (slug) => ({ slug, name: { ...(problems.get(slug)?.name ?? { en: slug }) } });
}

function sumOf(counts: readonly { readonly submissions: number }[]): number {
  return counts.reduce((sum, { submissions }) => sum + submissions, 0);
}
