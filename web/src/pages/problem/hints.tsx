// The hints of a problem: one after the other, each only when it is asked for.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api.ts';
import { Article } from '../../parts/article.tsx';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useTongue, useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import './hints.css';

/** How many are open is kept as long as the page is: a look at the statement closes none. */
const opened = new Map<string, number>();

export function Hints() {
  const { hints: words } = useWords().problem;
  const { slug, hints } = useDesk().problem;
  const [open, setOpen] = useState(opened.get(slug) ?? 0);
  if (hints === 0) return null;
  const numbers = Array.from({ length: open }, (_, i) => i + 1);
  const openNext = () => {
    opened.set(slug, open + 1);
    setOpen(open + 1);
  };
  return (
    <section className="hints">
      {numbers.map((number) => (
        <Hint key={number} number={number} />
      ))}
      {open < hints && (
        <div className="hints-more">
          <Button onClick={openNext}>{words.show(open + 1, hints)}</Button>
          {open === 0 && <span>{words.about}</span>}
        </div>
      )}
    </section>
  );
}

function Hint({ number }: { readonly number: number }) {
  const { hints: words } = useWords().problem;
  const { slug } = useDesk().problem;
  const tongue = useTongue();
  const { data, error, refetch } = useQuery({
    queryKey: ['hint', slug, number, tongue],
    queryFn: () => api.problems.hint(slug, number, tongue),
  });
  return (
    <section className="hint" aria-labelledby={`hint-${number}`}>
      <h2 id={`hint-${number}`} className="hint-title">
        {words.title(number)}
      </h2>
      {data !== undefined && <Article html={data.html} lang={data.tongue} />}
      {data === undefined && error === null && <Skeleton lines={2} />}
      {data === undefined && error !== null && <Failure error={error} retry={() => void refetch()} />}
    </section>
  );
}
