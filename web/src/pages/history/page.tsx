// The history: every submission, newest first, any selection of it with its tally, and the way to compare two.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { SubmissionRow } from '#server/schema/submission';
import { useCommands } from '../../commands.ts';
import { useFormat } from '../../format.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Coded } from '../../parts/coded.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useProblemName } from '../../problem-titles.ts';
import { useWords } from '../../words/words.ts';
import { toggled } from './choice.ts';
import { CompareBar } from './compare-bar.tsx';
import { Filters } from './filters.tsx';
import { Rows } from './rows.tsx';
import { Tally } from './tally.tsx';
import { useFilter } from './use-filter.ts';
import { isLive, useHistory, useTally } from './use-history.ts';
import './history.css';

const route = getRouteApi('/history');

export function Page() {
  const { history: words } = useWords();
  const { problem } = route.useSearch();
  const nameOf = useProblemName();
  usePageTitle(words.title);
  return (
    <div className="page history">
      <header className="history-head">
        <h1>{words.title}</h1>
        {problem !== undefined && (
          <Link to="/timing/$slug" params={{ slug: problem }}>
            {words.timingOf(nameOf(problem))}
          </Link>
        )}
      </header>
      <Filters />
      <Selection />
    </div>
  );
}

function Selection() {
  const filter = useFilter();
  const pages = useHistory(filter);
  const rows = (pages.data?.pages ?? []).flatMap(({ submissions }) => submissions);
  const tally = useTally(filter, `${rows[0]?.id} ${rows.filter(isLive).length}`);
  const [chosen, setChosen] = useState<readonly SubmissionRow[]>([]);
  if (pages.error && pages.data === undefined)
    return <Failure error={pages.error} retry={() => void pages.refetch()} />;
  if (pages.data === undefined) return <Skeleton lines={10} />;
  if (rows.length === 0) return <Nothing isFiltered={Object.keys(filter).length > 0} />;
  return (
    <>
      {tally.data && <Tally tally={tally.data} />}
      <CompareBar chosen={chosen} onClear={() => setChosen([])} />
      <Rows rows={rows} chosen={chosen} onChoose={(row) => setChosen((before) => toggled(before, row))} />
      <More pages={pages} count={rows.length} />
    </>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const { history: words } = useWords();
  const navigate = route.useNavigate();
  if (isFiltered) {
    return (
      <Empty title={words.noMatch}>
        <Button onClick={() => void navigate({ search: {} })}>{words.clear}</Button>
      </Empty>
    );
  }
  return (
    <Empty title={words.empty}>
      <p>
        <Coded text={words.emptyHint} />
      </p>
      <ButtonLink to="/">{words.emptyAction}</ButtonLink>
    </Empty>
  );
}

/** The next page comes when the end is scrolled into sight, or by the button. */
function More({ pages, count }: { readonly pages: ReturnType<typeof useHistory>; readonly count: number }) {
  const { history: words } = useWords();
  const format = useFormat();
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError } = pages;
  const more = () => void fetchNextPage();
  const end = useRef<HTMLDivElement>(null);
  useCommands(hasNextPage ? [{ id: 'history.more', label: words.more, run: more }] : []);
  useEffect(() => {
    if (end.current === null || !hasNextPage || isFetchingNextPage || isFetchNextPageError) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void fetchNextPage();
      },
      { rootMargin: '300px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  return (
    <div ref={end} className="history-more">
      {isFetchNextPageError && <Failure error={pages.error} />}
      {hasNextPage ? (
        <Button disabled={isFetchingNextPage} onClick={more}>
          {isFetchingNextPage ? words.loadingMore : words.more}
        </Button>
      ) : (
        <p className="history-note">{words.end(format.count(count))}</p>
      )}
    </div>
  );
}
