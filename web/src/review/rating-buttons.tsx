// Four ratings, each with the day on which the problem would come back; what the result suggests is named, with its reason.
import { useId } from 'react';
import type { OpenReview, Rating } from '#server/schema/review';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words.ts';
import { reasonText } from './review-text.ts';
import './rating-buttons.css';

export const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

type RatingButtonsProps = {
  /** What the ratings are for. */
  readonly label: string;
  readonly open: OpenReview;
  readonly disabled: boolean;
  readonly onRate: (rating: Rating) => void;
};

export function RatingButtons({ label, open, disabled, onRate }: RatingButtonsProps) {
  const words = useWords();
  const { review } = words;
  const reasonId = useId();
  return (
    <fieldset className="ratings" disabled={disabled}>
      <legend className="visually-hidden">{label}</legend>
      <p className="ratings-reason" id={reasonId}>
        {review.suggested(review.ratings[open.suggested])} · {reasonText(open.reason, words)}
      </p>
      <div className="ratings-row">
        {RATINGS.map((rating) => (
          <Button
            key={rating}
            kind={rating === open.suggested ? 'primary' : 'plain'}
            className="ratings-one"
            {...(rating === open.suggested && { 'aria-describedby': reasonId })}
            onClick={() => onRate(rating)}
          >
            <span>{review.ratings[rating]}</span>
            <span className="ratings-when">{review.in(open.choices[rating].days)}</span>
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
