// Hints, and the editorial: closed until the problem is solved, or until it was asked for twice.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api.ts';
import { Article } from '../../parts/article.tsx';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useTongue, useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import { Hints } from './hints.tsx';
import { useIsSolved } from './use-is-solved.ts';

export function Editorial() {
  return (
    <>
      <Hints />
      <WholeEditorial />
    </>
  );
}

function WholeEditorial() {
  const { problem: words } = useWords();
  const { problem } = useDesk();
  const isSolved = useIsSolved();
  const [isConfirmed, setConfirmed] = useState(false);
  if (!problem.hasEditorial) return <Empty title={words.editorial.none} />;
  if (isSolved || isConfirmed) return <OpenEditorial />;
  return <ClosedEditorial onOpen={() => setConfirmed(true)} />;
}

function ClosedEditorial({ onOpen }: { onOpen: () => void }) {
  const { problem: words } = useWords();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Empty title={words.editorial.hidden}>
        <p>{words.editorial.hiddenHint}</p>
        <Button onClick={() => setAsked(true)}>{words.editorial.ask}</Button>
      </Empty>
    );
  return (
    <Empty title={words.editorial.ask}>
      <p>{words.editorial.askAgain}</p>
      <div className="problem-row">
        <Button kind="primary" autoFocus onClick={() => setAsked(false)}>
          {words.editorial.keepTrying}
        </Button>
        <Button kind="danger" onClick={onOpen}>
          {words.editorial.confirm}
        </Button>
      </div>
    </Empty>
  );
}

function OpenEditorial() {
  const { slug } = useDesk().problem;
  const tongue = useTongue();
  const { data, error, refetch } = useQuery({
    queryKey: ['editorial', slug, tongue],
    queryFn: () => api.problems.editorial(slug, tongue),
  });
  if (data !== undefined)
    return (
      <div className="statement">
        <Article html={data.html} lang={data.tongue} />
      </div>
    );
  return error === null ? <Skeleton lines={8} /> : <Failure error={error} retry={() => void refetch()} />;
}
