// Reviews: what is due today, what waits for a rating, what comes in the next days, and what to practise next.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReviewQueue } from '#server/schema/review';
import { api } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { Icon } from '../../parts/icon.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { Forecast } from './forecast.tsx';
import { Items, Suspended, Waiting } from './items.tsx';
import { Next } from './next.tsx';
import './review.css';

export function Page() {
  const { review: words } = useWords();
  usePageTitle(words.title);
  return (
    <div className="page review">
      <h1>{words.title}</h1>
      <p className="review-muted">{words.intro}</p>
      <Queue />
    </div>
  );
}

function Queue() {
  const { review: words } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['review', 'queue'],
    queryFn: api.reviews.queue,
    // A new day brings new ones to a page that was left open.
    refetchOnWindowFocus: 'always',
  });
  if (data === undefined)
    return error === null ? <Skeleton lines={6} /> : <Failure error={error} retry={() => void refetch()} />;
  if (data.paused)
    return (
      <p className="review-paused">
        <Icon name="clock" /> {words.paused}
      </p>
    );
  return (
    <div className="review-body">
      <div className="review-main">
        {data.waiting.length > 0 && <Waiting items={data.waiting} />}
        <Today queue={data} />
        <Next />
      </div>
      <div className="review-side">
        <Forecast forecast={data.forecast} />
        {data.suspended.length > 0 && <Suspended items={data.suspended} />}
      </div>
    </div>
  );
}

function Today({ queue: { due, heldBack, doneToday, forecast, waiting } }: { readonly queue: ReviewQueue }) {
  const { review: words } = useWords();
  const isUnused = doneToday === 0 && waiting.length === 0 && forecast.every(({ due: count }) => count === 0);
  return (
    <section aria-labelledby="review-today">
      <h2 id="review-today">{words.today}</h2>
      {due.length > 0 ? <Items items={due} /> : <p>{words.nothing}</p>}
      {due.length === 0 && isUnused && <p className="review-muted">{words.nothingYet}</p>}
      {doneToday > 0 && (
        <p className="review-done">
          <Icon name="check" /> {words.done(doneToday)}
        </p>
      )}
      {heldBack > 0 && (
        <p className="review-muted">
          {words.heldBack(heldBack)} <Link to="/settings">{words.inSettings}</Link>
        </p>
      )}
    </section>
  );
}
