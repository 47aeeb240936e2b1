// What an exam's rules ask of the person: what was tried before, and which topics cost the most points.
import type { Practice } from '#judge/exam';
import type { Best } from '../store/index.ts';

type WithTopics = { readonly slug: string; readonly topics: readonly { readonly key: string }[] };

/** Problems with their topics; `bests` are of those that were tried. */
export function practiceOf(problems: readonly WithTopics[], bests: readonly Best[]): Practice {
  const tried = new Set(bests.map(({ problem }) => problem));
  const weaknesses = weaknessesOf(problems, bests);
  return { isSeen: (slug) => tried.has(slug), weaknessOf: (topic) => weaknesses.get(topic) ?? 0 };
}

/**
 * How weak a person is in each topic that was tried: from 0 (nothing is lost in the best results) to 1 (all points are). It is the one notion
 * of weakness, of exams and of what is proposed to practise.
 */
export function weaknessesOf(
  problems: readonly WithTopics[],
  bests: readonly Pick<Best, 'problem' | 'best'>[],
): ReadonlyMap<string, number> {
  const bestOf = new Map(bests.map((best) => [best.problem, best]));
  const lost = new Map<string, { tried: number; lost: number }>();
  for (const { slug, topics } of problems) {
    const best = bestOf.get(slug);
    if (best === undefined) continue;
    const part = best.best === undefined || best.best.max === 0 ? 1 : 1 - best.best.earned / best.best.max;
    for (const { key } of topics) {
      const sum = lost.get(key) ?? { tried: 0, lost: 0 };
      lost.set(key, { tried: sum.tried + 1, lost: sum.lost + part });
    }
  }
  return new Map([...lost].map(([topic, sum]) => [topic, sum.lost / sum.tried]));
}
