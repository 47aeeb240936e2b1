// Which problems of the list are shown, in which order, and how far one has come. Pure.
import type { Standing } from '#judge/schema/report';
import type { ProblemRow, Topic } from '#server/schema/problem';
import type { Column, ProblemsSearch } from '../../searches.ts';
import { isFound } from './matching.ts';

export type NameOf = (names: Readonly<Record<string, string>>) => string;

export function selectProblems(
  problems: readonly ProblemRow[],
  search: ProblemsSearch,
  nameOf: NameOf,
): readonly ProblemRow[] {
  const compare = COMPARE[search.sort ?? 'level'];
  const byTitle = (a: ProblemRow, b: ProblemRow) => nameOf(a.name).localeCompare(nameOf(b.name));
  const sign = search.down === true ? -1 : 1;
  return problems
    .filter((problem) => fits(problem, search))
    .toSorted((a, b) => sign * (search.sort === 'title' ? byTitle(a, b) : compare(a, b)) || byTitle(a, b));
}

function fits(problem: ProblemRow, { q, standing, level, topic, mode }: ProblemsSearch): boolean {
  if (q !== undefined && !isFound(problem, q)) return false;
  if (standing === 'unsolved' ? problem.standing === 'solved' : standing && problem.standing !== standing) return false;
  if (level !== undefined && problem.level !== level) return false;
  if (topic !== undefined && !problem.topics.some(({ key }) => key === topic)) return false;
  return mode === undefined || problem.mode === mode;
}

/** Best first. */
const RANKS: readonly Standing[] = ['solved', 'efficiency-loss', 'partial', 'failed', 'untried'];
const AFTER_ALL_LEVELS = 99;

const COMPARE: Readonly<Record<Column, (a: ProblemRow, b: ProblemRow) => number>> = {
  title: () => 0,
  standing: (a, b) => RANKS.indexOf(a.standing) - RANKS.indexOf(b.standing),
  level: (a, b) => (a.level ?? AFTER_ALL_LEVELS) - (b.level ?? AFTER_ALL_LEVELS),
  score: (a, b) => shareOf(a) - shareOf(b),
  submissions: (a, b) => a.submissions - b.submissions,
  last: (a, b) => (a.lastAt ?? 0) - (b.lastAt ?? 0),
};

function shareOf({ best }: ProblemRow): number {
  return best === undefined ? -1 : best.earned / Math.max(best.max, 1);
}

/** The easiest problem that is not solved, and of equal ones the one that was begun last. */
export function nextUnsolved(problems: readonly ProblemRow[]): ProblemRow | undefined {
  return problems
    .filter(({ standing }) => standing !== 'solved')
    .toSorted((a, b) => COMPARE.level(a, b) || COMPARE.last(b, a))[0];
}

export type Progress<Key> = { readonly key: Key; readonly solved: number; readonly all: number };

/** How many are solved of each level, easiest first; those without a level last. */
export function progressByLevel(problems: readonly ProblemRow[]): readonly Progress<number | undefined>[] {
  return progressBy(problems, ({ level }) => [level]).toSorted(
    (a, b) => (a.key ?? AFTER_ALL_LEVELS) - (b.key ?? AFTER_ALL_LEVELS),
  );
}

/** How many are solved of each topic, the most frequent first. */
export function progressByTopic(problems: readonly ProblemRow[]): readonly (Progress<string> & Pick<Topic, 'name'>)[] {
  const names = new Map(problems.flatMap(({ topics }) => topics.map(({ key, name }) => [key, name] as const)));
  return progressBy(problems, ({ topics }) => topics.map(({ key }) => key))
    .map((progress) => ({ ...progress, name: names.get(progress.key) ?? {} }))
    .toSorted((a, b) => b.all - a.all || a.key.localeCompare(b.key));
}

function progressBy<Key>(
  problems: readonly ProblemRow[],
  keysOf: (problem: ProblemRow) => readonly Key[],
): Progress<Key>[] {
  const counts = new Map<Key, { solved: number; all: number }>();
  for (const problem of problems)
    for (const key of keysOf(problem)) {
      const count = counts.get(key) ?? { solved: 0, all: 0 };
      count.all += 1;
      count.solved += problem.standing === 'solved' ? 1 : 0;
      counts.set(key, count);
    }
  return [...counts].map(([key, count]) => ({ key, ...count }));
}
