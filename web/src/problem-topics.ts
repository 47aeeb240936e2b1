// The topics of the bank, each once, most frequent first. Pure.
import type { ProblemRow, Topic } from '#server/schema/problem';

export function topicsOf(problems: readonly Pick<ProblemRow, 'topics'>[]): readonly Topic[] {
  const found = new Map<string, { readonly topic: Topic; count: number }>();
  for (const topic of problems.flatMap(({ topics }) => topics)) {
    const known = found.get(topic.key);
    if (known) known.count += 1;
    else found.set(topic.key, { topic, count: 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ topic }) => topic);
}
