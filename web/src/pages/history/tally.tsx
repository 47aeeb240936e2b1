// What the selection comes to, in people's own words, and how many problems ended how.
import type { Standing } from '#judge/schema/report';
import type { HistoryTally } from '#server/schema/submission';
import { useFormat } from '../../format.ts';
import { StandingMark } from '../../parts/mark.tsx';
import { useTongue, useWords } from '../../words/words.ts';

const SHOWN: readonly Standing[] = ['solved', 'efficiency-loss', 'partial', 'failed'];

export function Tally({ tally }: { readonly tally: HistoryTally }) {
  const { history: words } = useWords();
  const tongue = useTongue();
  const format = useFormat();
  return (
    <section className="history-tally" aria-label={words.tallyTitle}>
      <p className="history-summary">{tally.summary[tongue]}</p>
      <ul className="history-counts">
        {SHOWN.map((standing) => (
          <li key={standing}>
            <StandingMark standing={standing} />{' '}
            <span className="number">{format.count(countOf(standing, tally))}</span>
          </li>
        ))}
      </ul>
      <p className="history-note">{words.tallyCounts(format.count(tally.submissions), format.count(tally.problems))}</p>
    </section>
  );
}

/** What was never judged is not solved either. */
function countOf(standing: Standing, { standings }: HistoryTally): number {
  return standing === 'failed' ? standings.failed + standings.untried : standings[standing];
}
