// What to practise next, each with the one reason for it.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { nextReasonText } from '../../review/review-text.ts';
import { useNames, useWords } from '../../words/words.ts';

export function Next() {
  const { review: words } = useWords();
  return (
    <section aria-labelledby="review-next">
      <h2 id="review-next">{words.next}</h2>
      <p className="review-muted">{words.nextHint}</p>
      <List />
    </section>
  );
}

function List() {
  const words = useWords();
  const nameOf = useNames();
  const { data, error, refetch } = useQuery({ queryKey: ['review', 'next'], queryFn: api.reviews.next });
  if (data === undefined)
    return error === null ? <Skeleton lines={3} /> : <Failure error={error} retry={() => void refetch()} />;
  if (data.problems.length === 0) return <p>{words.review.nextNone}</p>;
  return (
    <ol className="review-items">
      {data.problems.map(({ problem, name, level, reason }) => (
        <li key={problem} className="review-item">
          <div className="review-what">
            <Link to="/problems/$slug" params={{ slug: problem }} className="review-name">
              {nameOf(name)}
            </Link>
            {level !== undefined && <span className="review-level">{words.names.level(level)}</span>}
            <p className="review-why">{nextReasonText(reason, words, nameOf)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
