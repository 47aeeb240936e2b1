// What an exam's rules ask of the person: what was tried before, and which topics cost the most points.
import type { Practice } from '#judge/exam';
import type { Best } from '../store/index.ts';

/** Problems with their topics; `bests` are of those that were tried. */
export function practiceOf(
  problems: readonly { readonly slug: string; readonly topics: readonly { readonly key: string }[] }[],
  bests: readonly Best[],
): Practice {
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
  return {
    isSeen: (slug) => bestOf.has(slug),
    weaknessOf: (topic) => {
      const sum = lost.get(topic);
      return sum === undefined ? 0 : sum.lost / sum.tried;
    },
  };
}
