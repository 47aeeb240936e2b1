// The predictions that the address chooses, newest first, each with its submission.
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { PredictionRow } from '#server/schema/prediction';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { StandingMark } from '../../parts/mark.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { TableFrame } from '../../parts/table-frame.tsx';
import { useProblemName } from '../../problem-titles.ts';
import type { PredictionFilter } from '../../searches.ts';
import { useWords } from '../../words/words.ts';
import { LIST_ID } from './chosen.tsx';

const route = getRouteApi('/records/predictions');
const PAGE = 20;

export function List() {
  const { page: words } = useWords().predictions;
  const filter = route.useSearch();
  const chosen = useChosenText(filter);
  return (
    <div id={LIST_ID} className="predictions-list">
      <h3>{words.list}</h3>
      <p className="predictions-chosen">
        {chosen === '' ? words.all : words.chosen(chosen)}
        {chosen !== '' && (
          <ButtonLink to="/records/predictions" search={{}} hash={LIST_ID}>
            {words.clear}
          </ButtonLink>
        )}
      </p>
      <Rows filter={filter} />
    </div>
  );
}

function Rows({ filter }: { readonly filter: PredictionFilter }) {
  const { page: words } = useWords().predictions;
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['predictions', 'list', filter],
    queryFn: ({ pageParam }) => api.predictions.page({ ...filter, limit: PAGE, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
  if (data === undefined)
    return error === null ? <Skeleton lines={4} /> : <Failure error={error} retry={() => void refetch()} />;
  const rows = data.pages.flatMap(({ predictions }) => predictions);
  if (rows.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <TableFrame label={words.list}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.problem}</th>
              <th scope="col">{words.expected}</th>
              <th scope="col" className="table-number">
                {words.sure}
              </th>
              <th scope="col">{words.measured}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.submission} row={row} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{words.more}</Button>}
    </>
  );
}

function Row({ row }: { readonly row: PredictionRow }) {
  const { plots } = useWords();
  const format = useFormat();
  const nameOf = useProblemName();
  const { submission, problem, createdAt, prediction, measured, measuredGrowth } = row;
  return (
    <tr>
      <td>
        <Link to="/submissions/$id" params={{ id: submission }}>
          {format.date(createdAt)}
        </Link>
      </td>
      <td>{nameOf(problem)}</td>
      <td>
        <StandingMark standing={prediction.standing} />
        {prediction.growth && ` · ${plots.classes[prediction.growth]}`}
      </td>
      <td className="table-number">{format.percent(prediction.confidencePercent / 100)}</td>
      <td>
        <StandingMark standing={measured} />
        {measuredGrowth && ` · ${plots.classes[measuredGrowth]}`}
      </td>
    </tr>
  );
}

/** What the address chooses, in words; empty when it is everything. */
function useChosenText(filter: PredictionFilter): string {
  const { predictions, names, plots } = useWords();
  const { page: words } = predictions;
  const format = useFormat();
  const { leastPercent, mostPercent, right, standing, measured, growth, measuredGrowth, from } = filter;
  const parts = [
    leastPercent !== undefined && words.band(String(leastPercent), format.percent((mostPercent ?? 100) / 100)),
    from !== undefined && monthText(from),
    right !== undefined && (right === 'true' ? words.onlyRight : words.onlyWrong),
    standing && `${words.expected} ${names.standings[standing]}`,
    measured && `${words.measured} ${names.standings[measured]}`,
    growth && `${words.expected} ${plots.classes[growth]}`,
    measuredGrowth && `${words.measured} ${plots.classes[measuredGrowth]}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Links give the first moment of a month. */
function monthText(from: number): string {
  const date = new Date(from);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}
