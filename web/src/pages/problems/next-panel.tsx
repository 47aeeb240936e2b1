// What is due for review, and the first few problems to practise next, each with its reason.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api.ts';
import { nextReasonText } from '../../review/review-text.ts';
import { useNames, useWords } from '../../words/words.ts';

const MOST = 3;

/** What cannot be loaded is not missed here: the page of reviews says why. */
export function NextPanel() {
  const words = useWords();
  const { review } = words;
  const nameOf = useNames();
  const { data: queue } = useQuery({ queryKey: ['review', 'queue'], queryFn: api.reviews.queue });
  const { data: next } = useQuery({ queryKey: ['review', 'next'], queryFn: api.reviews.next });
  if (queue === undefined || next === undefined || next.paused) return null;
  const due = queue.due.length + queue.waiting.length;
  const shown = next.problems.slice(0, MOST);
  if (due === 0 && shown.length === 0) return null;
  return (
    <section className="problems-panel" aria-labelledby="problems-next">
      <h2 id="problems-next">{review.next}</h2>
      <ul className="problems-next">
        {due > 0 && (
          <li>
            <Link to="/review">{review.dueToday(due)}</Link>
          </li>
        )}
        {shown.map(({ problem, name, reason }) => (
          <li key={problem}>
            <Link to="/problems/$slug" params={{ slug: problem }}>
              {nameOf(name)}
            </Link>
            <span>{nextReasonText(reason, words, nameOf)}</span>
          </li>
        ))}
      </ul>
      <Link to="/review">{review.allNext}</Link>
    </section>
  );
}
