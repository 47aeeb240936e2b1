// All exams that were sat, newest first.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Sitting } from '#server/schema/sitting';
import { api } from '../../api.ts';
import { clockText } from '../../exam/left.ts';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { TableFrame } from '../../parts/table-frame.tsx';
import { useNames, useWords } from '../../words/words.ts';
import '../../parts/table.css';

const PAGE = 20;

export function Past() {
  const { exams: words } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['sitting', 'past'],
    queryFn: ({ pageParam }) => api.sittings.page({ limit: PAGE, before: pageParam }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next,
  });
  if (data === undefined)
    return error === null ? <Skeleton lines={4} /> : <Failure error={error} retry={() => void refetch()} />;
  const ended = data.pages.flatMap(({ sittings }) => sittings).filter(({ state }) => state === 'ended');
  return (
    <div>
      <h2>{words.past}</h2>
      {ended.length === 0 ? <p className="exams-none">{words.none}</p> : <Table sittings={ended} />}
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{words.more}</Button>}
    </div>
  );
}

function Table({ sittings }: { readonly sittings: readonly Sitting[] }) {
  const { exams: words } = useWords();
  const { columns } = words;
  return (
    <TableFrame label={words.past}>
      <table className="table exams-past">
        <thead>
          <tr>
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.exam}</th>
            <th scope="col">{columns.line}</th>
            <th scope="col" className="table-number">
              {columns.points}
            </th>
            <th scope="col" className="table-number">
              {columns.time}
            </th>
          </tr>
        </thead>
        <tbody>
          {sittings.map((sitting) => (
            <Row key={sitting.id} sitting={sitting} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ sitting }: { readonly sitting: Sitting }) {
  const { exams: words } = useWords();
  const names = useNames();
  const format = useFormat();
  const { id, startedAt, exam, result, elapsedMs } = sitting;
  return (
    <tr>
      <td>
        <Link to="/exams/$id" params={{ id }}>
          {format.date(startedAt)}
        </Link>
      </td>
      <td>{names(exam.name)}</td>
      <td>{result && names(result.summary)}</td>
      <td className="table-number">
        {result && words.ofPoints(format.points(result.points), format.points(result.maxPoints))}
      </td>
      <td className="table-number">{clockText(elapsedMs)}</td>
    </tr>
  );
}
