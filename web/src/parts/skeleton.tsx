// Grey lines in the place of a text that is on its way. They show late, so that nothing flickers when it comes soon.
import { useWords } from '../words/words.ts';
import './states.css';

const WIDTHS = [92, 100, 84, 96, 60];

export function Skeleton({ lines }: { readonly lines: number }) {
  const { parts } = useWords();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{parts.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <div key={line} className="skeleton-line" style={{ width: `${WIDTHS[line % WIDTHS.length]}%` }} />
      ))}
    </div>
  );
}
