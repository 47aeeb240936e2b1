// One sitting of an exam: while it lasts the way back to it, afterwards what it came to.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Sitting } from '#server/schema/sitting';
import { api } from '../../api.ts';
import { clockText } from '../../exam/left.ts';
import { useFormat } from '../../format.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { ApiError } from '../../request.ts';
import { useNames, useWords } from '../../words/words.ts';
import { Earlier } from './earlier.tsx';
import { ProblemResults } from './problem-results.tsx';
import { Share } from './share.tsx';
import './sitting.css';

const route = getRouteApi('/exams/$id');
/** How often it is asked whether the rest is judged. */
const PENDING_MS = 1000;

export function Page() {
  const { id } = route.useParams();
  return <SittingOf key={id} id={id} />;
}

function SittingOf({ id }: { readonly id: string }) {
  const { exams: words } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['sitting', id],
    queryFn: () => api.sittings.get(id),
    refetchInterval: ({ state }) => (state.data?.result?.pending ? PENDING_MS : false),
  });
  const names = useNames();
  usePageTitle(data === undefined ? words.title : names(data.exam.name));
  if (data !== undefined) return <SittingView sitting={data} />;
  if (error instanceof ApiError && error.status === 404) {
    return (
      <Empty title={words.sitting.missing}>
        <ButtonLink to="/exams">{words.sitting.toExams}</ButtonLink>
      </Empty>
    );
  }
  return error === null ? <Skeleton lines={8} /> : <Failure error={error} retry={() => void refetch()} />;
}

function SittingView({ sitting }: { readonly sitting: Sitting }) {
  const { exams: words } = useWords();
  const names = useNames();
  const format = useFormat();
  const { exam, result } = sitting;
  return (
    <div className="page sitting">
      <p>
        <Link to="/exams">{words.sitting.toExams}</Link>
      </p>
      <h1>{names(exam.name)}</h1>
      {result === undefined ? (
        <p>{words.sitting.lasts}</p>
      ) : (
        <>
          <p className="sitting-line">{names(result.summary)}</p>
          <p className="sitting-points number">
            {words.ofPoints(format.points(result.points), format.points(result.maxPoints))}
          </p>
          {result.pending > 0 && <p role="status">{words.sitting.pending(result.pending)}</p>}
          <Share sitting={sitting} result={result} />
        </>
      )}
      <Facts sitting={sitting} />
      <ProblemResults sitting={sitting} />
      {result !== undefined && <Earlier sitting={sitting} result={result} />}
    </div>
  );
}

function Facts({ sitting }: { readonly sitting: Sitting }) {
  const words = useWords().exams.sitting;
  const format = useFormat();
  const { startedAt, elapsedMs, durationMs, endedBy, pauses, pausedMs, exam } = sitting;
  return (
    <dl className="sitting-facts" aria-label={words.facts}>
      <div>
        <dt>{words.began}</dt>
        <dd>{format.date(startedAt)}</dd>
      </div>
      <div>
        <dt>{words.took}</dt>
        <dd>
          {words.ofTime(clockText(elapsedMs), clockText(durationMs))}
          {endedBy && ` · ${words.endedBy[endedBy]}`}
          {exam.pause && ` · ${pauses === 0 ? words.noPauses : words.pauses(pauses, clockText(pausedMs))}`}
        </dd>
      </div>
    </dl>
  );
}
