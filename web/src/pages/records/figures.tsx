// The few figures that come first: how far, how much, how often, and how much was lost to efficiency.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Calendar, Progress } from '#server/schema/records';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { useWords } from '../../words/words.ts';
import { calendarFacts } from './calendar-facts.ts';
import { CountLink } from './count-link.tsx';

export function Figures({ progress, calendar }: { readonly progress: Progress; readonly calendar: Calendar }) {
  const { records: words } = useWords();
  const format = useFormat();
  const { data } = useQuery({ queryKey: ['records', 'losses', 'month'], queryFn: () => api.records.losses('month') });
  const { submissions, activeDays, longestRun, from } = calendarFacts(calendar.days);
  const lost = data?.spans.reduce((sum, one) => sum + one.lost, 0);
  const since = data?.spans[0]?.from;
  return (
    <dl className="records-figures" aria-label={words.figures}>
      <Figure name={words.solvedOf} more={words.outOf(format.count(progress.all))}>
        <CountLink
          count={progress.solved}
          search={{ standing: 'solved' }}
          label={`${words.solvedOf}: ${progress.solved}`}
        >
          {format.count(progress.solved)}
        </CountLink>
      </Figure>
      <Figure name={words.submissionsInYear}>
        <CountLink count={submissions} search={{ from }} label={`${words.submissionsInYear}: ${submissions}`}>
          {format.count(submissions)}
        </CountLink>
      </Figure>
      <Figure name={words.activeDays} more={longestRun > 1 ? words.longestRun(format.count(longestRun)) : undefined}>
        <CountLink count={activeDays} search={{ from }} label={`${words.activeDays}: ${activeDays}`}>
          {format.count(activeDays)}
        </CountLink>
      </Figure>
      <Figure name={words.lossesInYear}>
        {lost === undefined ? (
          '–'
        ) : (
          <CountLink
            count={lost}
            search={{ standing: 'efficiency-loss', from: since }}
            label={`${words.lossesInYear}: ${lost}`}
          >
            {format.count(lost)}
          </CountLink>
        )}
      </Figure>
    </dl>
  );
}

type FigureProps = { readonly name: string; readonly more?: string | undefined; readonly children: ReactNode };

function Figure({ name, more, children }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children} {more !== undefined && <span className="records-note">{more}</span>}
      </dd>
    </div>
  );
}
