// Problems of the queue: each with why it comes back, and what to do about it.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReviewItem, ReviewQueue } from '#server/schema/review';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { RatingButtons } from '../../review/rating-buttons.tsx';
import { useReviewChanges } from '../../review/use-review.ts';
import { useNames, useWords } from '../../words/words.ts';

export function Items({ items }: { readonly items: readonly ReviewItem[] }) {
  return (
    <ul className="review-items">
      {items.map((item) => (
        <Due key={item.problem} item={item} />
      ))}
    </ul>
  );
}

function Due({ item }: { readonly item: ReviewItem }) {
  const { review: words } = useWords();
  const name = useNames()(item.name);
  const { suspend } = useReviewChanges(item.problem);
  return (
    <Item item={item}>
      <div className="review-acts">
        <Button
          kind="quiet"
          disabled={suspend.isPending}
          aria-label={words.suspendNamed(name)}
          onClick={() => suspend.mutate(true)}
        >
          {words.suspend}
        </Button>
        <ButtonLink
          to="/problems/$slug"
          params={{ slug: item.problem }}
          className="button-primary"
          aria-label={words.startNamed(name)}
        >
          {words.start}
        </ButtonLink>
      </div>
    </Item>
  );
}

export function Waiting({ items }: { readonly items: ReviewQueue['waiting'] }) {
  const { review: words } = useWords();
  return (
    <section aria-labelledby="review-waiting">
      <h2 id="review-waiting">{words.waiting}</h2>
      <p className="review-muted">{words.waitingHint}</p>
      <ul className="review-items">
        {items.map((item) => (
          <WaitingItem key={item.problem} item={item} />
        ))}
      </ul>
    </section>
  );
}

function WaitingItem({ item }: { readonly item: ReviewQueue['waiting'][number] }) {
  const name = useNames()(item.name);
  const { rate } = useReviewChanges(item.problem);
  const { open } = item;
  return (
    <Item item={item}>
      <RatingButtons
        label={name}
        open={open}
        disabled={rate.isPending}
        onRate={(rating) => rate.mutate({ rating, submission: open.submission })}
      />
    </Item>
  );
}

export function Suspended({ items }: { readonly items: readonly ReviewItem[] }) {
  const { review: words } = useWords();
  return (
    <details className="review-panel">
      <summary>
        <h2>{words.suspended}</h2>
      </summary>
      <ul className="review-suspended">
        {items.map((item) => (
          <SuspendedItem key={item.problem} item={item} />
        ))}
      </ul>
    </details>
  );
}

function SuspendedItem({ item: { problem, name } }: { readonly item: ReviewItem }) {
  const { review: words } = useWords();
  const said = useNames()(name);
  const { suspend } = useReviewChanges(problem);
  return (
    <li>
      <Link to="/problems/$slug" params={{ slug: problem }}>
        {said}
      </Link>
      <Button
        kind="quiet"
        disabled={suspend.isPending}
        aria-label={words.resumeNamed(said)}
        onClick={() => suspend.mutate(false)}
      >
        {words.resume}
      </Button>
    </li>
  );
}

/** The problem, and why it is here: the last result is a link to it. */
function Item({ item, children }: { readonly item: ReviewItem; readonly children: ReactNode }) {
  const { review: words, names } = useWords();
  const { problem, name, level, last, overdueDays } = item;
  const said = useNames()(name);
  return (
    <li className="review-item">
      <div className="review-what">
        <Link to="/problems/$slug" params={{ slug: problem }} className="review-name">
          {said}
        </Link>
        {level !== undefined && <span className="review-level">{names.level(level)}</span>}
        <p className="review-why">
          <Link to="/submissions/$id" params={{ id: last.submission }}>
            {words.why(names.standings[last.standing], last.daysAgo)}
          </Link>
          {overdueDays > 0 && <span> · {words.overdue(overdueDays)}</span>}
        </p>
      </div>
      {children}
    </li>
  );
}
