// Beside a result: the review that waits for its rating, or when the problem comes back. Nothing of it while an exam has the problem.
import { useEffect } from 'react';
import type { Rating, ReviewCard } from '#server/schema/review';
import { api } from '../../api.ts';
import { type Command, useCommands } from '../../commands.ts';
import { Button } from '../../parts/button.tsx';
import { RATINGS, RatingButtons } from '../../review/rating-buttons.tsx';
import { useReviewCard, useReviewChanges } from '../../review/use-review.ts';
import { useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import './review-part.css';

export function ReviewPart() {
  const { problem } = useDesk();
  const card = useReviewCard(problem.slug);
  if (card === undefined || card.suspended || problem.sitting !== undefined) return null;
  if (card.open !== undefined) return <OpenPart card={card} open={card.open} />;
  return card.rated?.isLast ? <Rated card={card} rated={card.rated} /> : null;
}

/** Says on the first look at a problem that is due that its review begins. */
export function useReviewBegin(slug: string, sitting: string | undefined): void {
  const card = useReviewCard(slug);
  const begins = sitting === undefined && card !== undefined && card.isDue && (!card.open || card.open.isFirst);
  useEffect(() => {
    // Without it nobody knows how long the review took, which does no harm.
    if (begins) api.reviews.open(slug).catch(() => undefined);
  }, [begins, slug]);
}

type OpenProps = { readonly card: ReviewCard; readonly open: NonNullable<ReviewCard['open']> };

function OpenPart({ card: { problem }, open }: OpenProps) {
  const { review: words } = useWords();
  const { rate } = useReviewChanges(problem);
  const title = open.isFirst ? words.firstQuestion : words.question;
  const choose = (rating: Rating) => rate.mutate({ rating, submission: open.submission });
  const commands: readonly Command[] = RATINGS.map((rating) => ({
    id: `problem.rate-${rating}`,
    label: words.rateCommand(`${words.ratings[rating]} (${words.in(open.choices[rating].days)})`),
    run: () => choose(rating),
  }));
  useCommands(commands);
  return (
    <section className="review-part" aria-label={words.title}>
      <h2>{title}</h2>
      <RatingButtons label={title} open={open} disabled={rate.isPending} onRate={choose} />
      {open.isFirst && <p className="review-part-hint">{words.firstHint}</p>}
    </section>
  );
}

type RatedProps = { readonly card: ReviewCard; readonly rated: NonNullable<ReviewCard['rated']> };

function Rated({ card: { problem, dueInDays }, rated }: RatedProps) {
  const { review: words } = useWords();
  const { undo } = useReviewChanges(problem);
  return (
    <section className="review-part review-part-rated" aria-label={words.title}>
      <p role="status">{words.rated(words.ratings[rated.rating], words.in(dueInDays))}</p>
      <Button kind="quiet" disabled={undo.isPending} onClick={() => undo.mutate()}>
        {words.undo}
      </Button>
    </section>
  );
}
