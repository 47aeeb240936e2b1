// The hash that a problem has now, for whole pages of the history: asked of the bank at most every few seconds.
import { BadInput } from '#judge';
import type { Catalog } from '../catalog/catalog.ts';
import { NoSuchProblem } from '../catalog/no-such-problem.ts';

export type ProblemHashes = {
  /** Whether the problem is another one than it was with `problemHash`; false when it is gone, since there is nothing to judge by. */
  isOutdated(of: { readonly problem: string; readonly problemHash: string }): Promise<boolean>;
};

const FRESH_MS = 3000;

export function problemHashes(catalog: Pick<Catalog, 'open'>, now: () => number): ProblemHashes {
  const known = new Map<string, { readonly at: number; readonly hash: Promise<string | undefined> }>();
  const hashOf = (slug: string): Promise<string | undefined> => {
    const last = known.get(slug);
    if (last && now() - last.at < FRESH_MS) return last.hash;
    const hash = catalog.open(slug).then(
      ({ problem }) => problem.hash,
      (error: unknown) => {
        if (error instanceof BadInput || error instanceof NoSuchProblem) return undefined;
        throw error;
      },
    );
    known.set(slug, { at: now(), hash });
    return hash;
  };
  return {
    async isOutdated({ problem, problemHash }) {
      const hash = await hashOf(problem);
      return hash !== undefined && hash !== problemHash;
    },
  };
}
