// The desk before the problem is there: where things will be.
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';

export function Loading() {
  const { problem: words } = useWords();
  return (
    <div className="problem-loading">
      <h1 className="visually-hidden">{words.loading}</h1>
      <div className="problem-loading-part">
        <Skeleton lines={12} />
      </div>
      <div className="problem-loading-part" aria-hidden="true" />
    </div>
  );
}
