// What stands beside the list.
import { lazy, Suspense } from 'react';
import type { ProblemList } from '#server/schema/problem';
import { loadLaterWords } from '../../words/words.ts';
import { Broken } from './broken.tsx';
import { ProgressPanel } from './progress-panel.tsx';

/** Comes last, below what is there, so that nothing moves. */
const NextPanel = lazy(async () => {
  const [{ NextPanel }] = await Promise.all([import('./next-panel.tsx'), loadLaterWords()]);
  return { default: NextPanel };
});

export function Side({ list: { problems, broken } }: { readonly list: ProblemList }) {
  return (
    <>
      <ProgressPanel problems={problems} />
      {broken.length > 0 && <Broken broken={broken} />}
      <Suspense>
        <NextPanel />
      </Suspense>
    </>
  );
}
