// How many problems come back on each of the next days: as bars with their numbers.
import type { ReviewQueue } from '#server/schema/review';
import { useTongue, useWords } from '../../words/words.ts';

const LOCALES = { ko: 'ko-KR', en: 'en-US' } as const;

export function Forecast({ forecast }: { readonly forecast: ReviewQueue['forecast'] }) {
  const { review: words } = useWords();
  const tongue = useTongue();
  const day = new Intl.DateTimeFormat(LOCALES[tongue], { month: 'short', day: 'numeric', weekday: 'short' });
  const most = Math.max(1, ...forecast.map(({ due }) => due));
  return (
    <section className="review-panel" aria-labelledby="review-forecast">
      <h2 id="review-forecast">{words.forecast}</h2>
      <ol className="review-days">
        {forecast.map(({ day: at, due }) => (
          <li key={at} className={due === 0 ? 'review-day review-day-empty' : 'review-day'}>
            <span>{day.format(at)}</span>
            <span className="review-bar" aria-hidden="true">
              <span style={{ width: `${(100 * due) / most}%` }} />
            </span>
            <span className="number" aria-hidden="true">
              {due}
            </span>
            <span className="visually-hidden">{words.dayDue(due)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
