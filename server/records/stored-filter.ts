// A filter of the history as the store understands it: a level and a topic are the bank's, and become the problems that have them.
import type { Catalog } from '../catalog/index.ts';
import type { HistoryFilter } from '../schema/submission.ts';
import type { StoredFilter } from '../store/index.ts';

export function storedFilter<Filter extends HistoryFilter>(
  { level, topic, ...rest }: Filter,
  catalog: Pick<Catalog, 'list'>,
): Omit<Filter, 'level' | 'topic'> & StoredFilter {
  if (level === undefined && topic === undefined) return rest;
  const { problems } = catalog.list('en');
  const wanted = problems.filter(
    (problem) =>
      (level === undefined || problem.level === level) &&
      (topic === undefined || problem.topics.some(({ key }) => key === topic)),
  );
  return { ...rest, problems: wanted.map(({ slug }) => slug) };
}
