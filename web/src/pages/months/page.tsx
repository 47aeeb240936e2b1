// All months since the records begin, newest first.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MonthRow } from '#server/schema/month';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { RecordsFrame } from '../../records/frame.tsx';
import { useWords } from '../../words/words.ts';
import './months.css';

export function Page() {
  const { months: words } = useWords();
  usePageTitle(words.title);
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['months'],
    queryFn: ({ pageParam }) => api.months.list(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
  const rows = data?.pages.flatMap(({ months }) => months);
  return (
    <RecordsFrame>
      <h2>{words.title}</h2>
      <p className="months-intro">{words.intro}</p>
      {rows !== undefined ? (
        <ul className="months-list" aria-label={words.list}>
          {rows.map((row) => (
            <Row key={row.month} row={row} />
          ))}
        </ul>
      ) : error === null ? (
        <Skeleton lines={6} />
      ) : (
        <Failure error={error} retry={() => void refetch()} />
      )}
      {hasNextPage && (
        <div>
          <Button onClick={() => void fetchNextPage()}>{words.more}</Button>
        </div>
      )}
    </RecordsFrame>
  );
}

function Row({ row }: { readonly row: MonthRow }) {
  const { months: words } = useWords();
  const format = useFormat();
  const { month, submissions, exams, elsewhere, isWritten } = row;
  const told = [
    ...(submissions > 0 ? [words.submissions(format.count(submissions))] : []),
    ...(exams > 0 ? [words.exams(format.count(exams))] : []),
    ...(elsewhere > 0 ? [words.elsewhere(format.count(elsewhere))] : []),
  ];
  return (
    <li>
      <Link to="/records/months/$month" params={{ month }}>
        {format.month(Date.parse(month))}
      </Link>
      <span className="months-told">{told.length === 0 ? words.nothing : told.join(' · ')}</span>
      {isWritten && <span className="months-written">{words.written}</span>}
    </li>
  );
}
