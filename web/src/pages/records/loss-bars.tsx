// Bars of right submissions over time; each part is a link, told apart by pattern and number as well as by colour.
import { Link } from '@tanstack/react-router';
import type { Losses } from '#server/schema/records';
import { useFormat } from '../../format.ts';
import { useTongue, useWords } from '../../words/words.ts';
import { dayText } from './day-text.ts';
import './losses.css';

type Span = Losses['spans'][number];

/** So many labels fit under the bars. */
const MOST_LABELS = 9;

export function LossBars({ spans }: { readonly spans: readonly Span[] }) {
  const { records } = useWords();
  const { losses: words } = records;
  const most = Math.max(1, ...spans.map(({ lost, solved }) => lost + solved));
  const step = Math.ceil(spans.length / MOST_LABELS);
  return (
    <div className="losses">
      <ul className="losses-bars" aria-label={words.title}>
        {spans.map((span, i) => (
          <Bar key={span.day} span={span} most={most} hasLabel={(spans.length - 1 - i) % step === 0} />
        ))}
      </ul>
      <ul className="losses-key" aria-hidden="true">
        <li>
          <span className="losses-part losses-lost" /> {words.lost}
        </li>
        <li>
          <span className="losses-part losses-solved" /> {words.solved}
        </li>
      </ul>
    </div>
  );
}

type BarProps = { readonly span: Span; readonly most: number; readonly hasLabel: boolean };

function Bar({ span: { day, from, to, lost, solved }, most, hasLabel }: BarProps) {
  const { records } = useWords();
  const { losses: words } = records;
  const tongue = useTongue();
  const format = useFormat();
  const label = words.bar(dayText(day, tongue, 'day'), format.count(lost), format.count(solved));
  const part = (count: number) => ({ height: `${(100 * count) / most}%` });
  const time = { from, to: to - 1 };
  return (
    <li>
      <div className="losses-column" title={label}>
        {lost > 0 && <span className="losses-count">{format.count(lost)}</span>}
        {lost > 0 && (
          <Link
            to="/history"
            search={{ ...time, standing: 'efficiency-loss' }}
            className="losses-part losses-lost"
            style={part(lost)}
            aria-label={`${label}. ${words.lost}`}
          />
        )}
        {solved > 0 && (
          <Link
            to="/history"
            search={{ ...time, standing: 'solved' }}
            className="losses-part losses-solved"
            style={part(solved)}
            aria-label={`${label}. ${words.solved}`}
          />
        )}
      </div>
      <span className="losses-label" aria-hidden="true">
        {hasLabel && dayText(day, tongue, 'short')}
      </span>
    </li>
  );
}
