// A number that leads to the predictions behind it.
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format.ts';
import type { PredictionFilter } from '../../searches.ts';

/** Where the list begins. */
export const LIST_ID = 'predictions-list';

type ChosenProps = { readonly count: number; readonly filter: PredictionFilter; readonly label: string };

/** `label` says what the number counts, for those who hear the link alone. */
export function Chosen({ count, filter, label }: ChosenProps) {
  const format = useFormat();
  if (count === 0) return <span className="predictions-zero">0</span>;
  return (
    <Link
      to="/records/predictions"
      search={filter}
      hash={LIST_ID}
      aria-label={`${label}: ${format.count(count)}`}
      className="number"
    >
      {format.count(count)}
    </Link>
  );
}
