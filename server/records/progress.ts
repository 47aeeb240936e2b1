// How far somebody has come: of each level and of each topic, how many problems there are, were tried and are solved. Pure.
import type { Standing } from '#judge/schema/report';
import type { ListedProblem } from '../catalog/index.ts';
import type { Progress } from '../schema/records.ts';

type Listed = Pick<ListedProblem, 'slug' | 'level' | 'topics'>;
type Count = { all: number; tried: number; solved: number };

/** Easiest level first; the topic with most problems first. Problems that are no longer in the bank are of no level. */
export function progressOf(problems: readonly Listed[], standings: ReadonlyMap<string, Standing>): Progress {
  const levels = countBy(problems, standings, ({ level }) => (level === undefined ? [] : [level]));
  const topics = countBy(problems, standings, (problem) => problem.topics.map(({ key }) => key));
  const names = new Map(problems.flatMap((problem) => problem.topics.map(({ key, name }) => [key, name] as const)));
  return {
    levels: [...levels].map(([level, count]) => ({ level, ...count })).sort((a, b) => a.level - b.level),
    topics: [...topics]
      .map(([key, count]) => ({ topic: { key, name: names.get(key) ?? {} }, ...count }))
      .sort((a, b) => b.all - a.all || (a.topic.key < b.topic.key ? -1 : 1)),
    ...totalOf(problems, standings),
  };
}

function countBy<Key>(
  problems: readonly Listed[],
  standings: ReadonlyMap<string, Standing>,
  keysOf: (problem: Listed) => readonly Key[],
): ReadonlyMap<Key, Count> {
  const byKey = new Map<Key, Listed[]>();
  for (const problem of problems)
    for (const key of keysOf(problem)) byKey.set(key, [...(byKey.get(key) ?? []), problem]);
  return new Map([...byKey].map(([key, own]) => [key, totalOf(own, standings)]));
}

function totalOf(problems: readonly Listed[], standings: ReadonlyMap<string, Standing>): Count {
  return {
    all: problems.length,
    tried: problems.filter(({ slug }) => standings.has(slug)).length,
    solved: problems.filter(({ slug }) => standings.get(slug) === 'solved').length,
  };
}
