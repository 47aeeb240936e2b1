// One's own submissions of this problem: open, restore, compare two, and the way to the timing report.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SubmissionRow as Row } from '#server/schema/submission';
import { api } from '../../api.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import { SubmissionRow } from './submission-row.tsx';
import { useRestore } from './use-restore.tsx';
import './my-submissions.css';

const PAGE = 20;

export function MySubmissions() {
  const { problem: words } = useWords();
  const { slug } = useDesk().problem;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['history', { problem: slug, limit: PAGE }],
    queryFn: ({ pageParam }) => api.submissions.page({ problem: slug, limit: PAGE, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
  if (data === undefined)
    return error === null ? <Skeleton lines={6} /> : <Failure error={error} retry={() => void refetch()} />;
  const rows = data.pages.flatMap(({ submissions }) => submissions);
  if (rows.length === 0)
    return (
      <Empty title={words.submissions.none}>
        <p>{words.submissions.noneHint}</p>
      </Empty>
    );
  return (
    <div className="my-submissions">
      <Table rows={rows} />
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.submissions.more}
        </Button>
      )}
    </div>
  );
}

function Table({ rows }: { rows: readonly Row[] }) {
  const { problem: words } = useWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { restore, dialog } = useRestore();
  // Of three the first chosen one makes room.
  const choose = (id: string) =>
    setChosen((list) => (list.includes(id) ? list.filter((one) => one !== id) : [...list, id].slice(-2)));
  const restoreById = async (id: string) => restore(await api.submissions.get(id));
  return (
    <>
      <CompareBar rows={rows} chosen={chosen} />
      <table className="my-submissions-table">
        <caption className="visually-hidden">{words.submissions.caption}</caption>
        <Head />
        <tbody>
          {rows.map((row) => (
            <SubmissionRow
              key={row.id}
              row={row}
              isChosen={chosen.includes(row.id)}
              onChoose={() => choose(row.id)}
              onRestore={() => restoreById(row.id)}
            />
          ))}
        </tbody>
      </table>
      {dialog}
    </>
  );
}

function Head() {
  const { submissions: words } = useWords().problem;
  return (
    <thead>
      <tr>
        <td />
        <th scope="col">{words.result}</th>
        <th scope="col">{words.score}</th>
        <th scope="col">{words.time}</th>
        <th scope="col">{words.when}</th>
        <td />
      </tr>
    </thead>
  );
}

function CompareBar({ rows, chosen }: { rows: readonly Row[]; chosen: readonly string[] }) {
  const { submissions: words } = useWords().problem;
  const { slug } = useDesk().problem;
  const navigate = useNavigate();
  // The list is newest first: the older one stands before.
  const [after, before] = rows.filter(({ id }) => chosen.includes(id));
  const compare = () => {
    if (before && after) void navigate({ to: '/compare', search: { before: before.id, after: after.id } });
  };
  return (
    <div className="my-submissions-bar">
      <Button disabled={before === undefined} onClick={compare}>
        {words.compare}
      </Button>
      {before === undefined && <span className="my-submissions-hint">{words.compareHint}</span>}
      <ButtonLink to="/timing/$slug" params={{ slug }} search={{}} className="my-submissions-timing">
        {words.timing}
      </ButtonLink>
    </div>
  );
}
