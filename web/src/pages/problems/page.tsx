// The list of problems: where practice begins and is taken up again.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import type { ProblemList, ProblemRow } from '#server/schema/problem';
import { first } from '../../first-api.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { useNarrow } from '../../parts/narrow.ts';
import { usePageTitle } from '../../parts/page-title.ts';
import { say } from '../../parts/say.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useNames, useTongue, useWords } from '../../words/words.ts';
import { Filters } from './filters.tsx';
import { useListCommands } from './list-commands.ts';
import { preloadEditor } from './preload-editor.ts';
import { ProblemTable } from './problem-table.tsx';
import { nextUnsolved, selectProblems } from './selection.ts';
import './problems.css';

export function Page() {
  const { problems: words } = useWords();
  const { data, error, refetch } = useQuery({ queryKey: ['problems'], queryFn: first.problems.list });
  usePageTitle(words.title);
  const tongue = useTongue();
  useEffect(() => preloadEditor(tongue), [tongue]);
  return (
    <div className="page problems">
      {data === undefined ? (
        <>
          <h1>{words.title}</h1>
          {error ? <Failure error={error} retry={() => void refetch()} /> : <Skeleton lines={8} />}
        </>
      ) : (
        <Problems list={data} />
      )}
    </div>
  );
}

/** A phone's. */
const ProblemCards = lazy(() => import('./problem-cards.tsx').then((cards) => ({ default: cards.ProblemCards })));
/** Comes after the list itself. */
const Side = lazy(() => import('./side.tsx').then(({ Side }) => ({ default: Side })));

const route = getRouteApi('/');

function Problems({ list }: { readonly list: ProblemList }) {
  const { problems: words } = useWords();
  const names = useNames();
  const search = route.useSearch();
  const place = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => selectProblems(list.problems, search, names), [list, search, names]);
  const openNext = useOpenNext(shown);
  useListCommands(place, openNext);
  return (
    <div ref={place} className="problems-all">
      <header className="problems-head">
        <h1>{words.title}</h1>
        <Button kind="primary" onClick={openNext} keys="n">
          {words.nextUnsolved}
          <Kbd keys="n" />
        </Button>
      </header>
      <div className="problems-body">
        <section className="problems-list" aria-label={words.title}>
          <Filters problems={list.problems} shown={shown.length} />
          <Shown all={list.problems} shown={shown} />
        </section>
        <aside className="problems-side" aria-label={words.progress}>
          <Suspense>
            <Side list={list} />
          </Suspense>
        </aside>
      </div>
    </div>
  );
}

type ShownProps = { readonly all: readonly ProblemRow[]; readonly shown: readonly ProblemRow[] };

function Shown({ all, shown }: ShownProps) {
  const { problems: words } = useWords();
  const isNarrow = useNarrow();
  const navigate = useNavigate();
  if (all.length === 0)
    return (
      <Empty title={words.nothing}>
        <p>{words.nothingMore}</p>
        <code>npx olsol new my-problem</code>
      </Empty>
    );
  if (shown.length === 0)
    return (
      <Empty title={words.noneFits}>
        <Button onClick={() => void navigate({ to: '/', search: {} })}>{words.clear}</Button>
      </Empty>
    );
  if (!isNarrow) return <ProblemTable problems={shown} />;
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <ProblemCards problems={shown} />
    </Suspense>
  );
}

/** Among the problems that are shown. */
function useOpenNext(shown: readonly ProblemRow[]): () => void {
  const { problems: words } = useWords();
  const navigate = useNavigate();
  return () => {
    const next = nextUnsolved(shown);
    if (next === undefined) say('success', words.allSolved);
    else void navigate({ to: '/problems/$slug', params: { slug: next.slug } });
  };
}
