// Right submissions over time: those that were too slow for all points, beside those that earned all.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Losses as LossesData } from '#server/schema/records';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Switch } from '../../parts/plot/plot-frame.tsx';
import { useProblemName } from '../../problem-titles.ts';
import { useWords } from '../../words/words.ts';
import { LossBars } from './loss-bars.tsx';
import { LossTable } from './loss-table.tsx';
import { Loaded, Section } from './section.tsx';

const route = getRouteApi('/records');

export function Losses() {
  const { records } = useWords();
  const { losses: words } = records;
  const { by = 'week' } = route.useSearch();
  const navigate = route.useNavigate();
  const [isTable, setTable] = useState(false);
  const query = useQuery({
    queryKey: ['records', 'losses', by],
    queryFn: () => api.records.losses(by),
    placeholderData: keepPreviousData,
  });
  const choices = (['week', 'month'] as const).map((value) => ({ value, name: words[value] }));
  return (
    <Section
      title={words.title}
      hint={words.hint}
      extra={
        <span className="plot-switches">
          <Switch
            label={words.by}
            value={by}
            choices={choices}
            onChange={(value) => void navigate({ search: (before) => ({ ...before, by: value }), replace: true })}
          />
          <button type="button" className="plot-switch" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {records.showTable}
          </button>
        </span>
      }
    >
      <Loaded query={query}>{(data) => <Found data={data} isTable={isTable} />}</Loaded>
    </Section>
  );
}

function Found({ data: { spans, problems }, isTable }: { readonly data: LossesData; readonly isTable: boolean }) {
  const { records } = useWords();
  const isEmpty = spans.every(({ lost, solved }) => lost + solved === 0);
  if (isEmpty) return <p className="records-none">{records.nothingYet}</p>;
  return (
    <>
      {isTable ? <LossTable spans={spans} /> : <LossBars spans={spans} />}
      {problems.length === 0 ? (
        <p className="records-none">{records.losses.none}</p>
      ) : (
        <Where problems={problems} from={spans[0]?.from} />
      )}
    </>
  );
}

type WhereProps = { readonly problems: LossesData['problems']; readonly from: number | undefined };

function Where({ problems, from }: WhereProps) {
  const { records } = useWords();
  const { losses: words } = records;
  const nameOf = useProblemName();
  const format = useFormat();
  return (
    <div className="records-most">
      <h3>{words.where}</h3>
      <ul className="records-where">
        {problems.map(({ problem, submissions }) => (
          <li key={problem}>
            <Link to="/history" search={{ problem, standing: 'efficiency-loss', from }}>
              {nameOf(problem)}
            </Link>{' '}
            <span className="records-note">{words.times(format.count(submissions))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
