// Predictions looked back on: how sure, how often right, over time, and the predictions behind each number.
import { useQuery } from '@tanstack/react-query';
import type { PredictionSummary } from '#server/schema/prediction';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { RecordsFrame } from '../../records/frame.tsx';
import { useWords } from '../../words/words.ts';
import { CalibrationPart } from './calibration-part.tsx';
import { Growths, Outcomes } from './confusion.tsx';
import { List } from './list.tsx';
import { Months } from './months.tsx';
import './predictions.css';

export function Page() {
  const { page: words } = useWords().predictions;
  usePageTitle(words.title);
  return (
    <RecordsFrame>
      <h2>{words.title}</h2>
      <p className="predictions-muted">{words.intro}</p>
      <Summary />
    </RecordsFrame>
  );
}

function Summary() {
  const { page: words } = useWords().predictions;
  const { data, error, refetch } = useQuery({ queryKey: ['predictions', 'summary'], queryFn: api.predictions.summary });
  if (data === undefined)
    return error === null ? <Skeleton lines={8} /> : <Failure error={error} retry={() => void refetch()} />;
  if (data.predictions === 0)
    return (
      <Empty title={words.none}>
        <p>{words.how}</p>
      </Empty>
    );
  return (
    <>
      <Head summary={data} />
      <div className="predictions-parts">
        <CalibrationPart calibration={data.calibration} />
        <Months months={data.months} />
        <Outcomes outcomes={data.outcomes} />
        {data.growths.length > 0 && <Growths growths={data.growths} />}
      </div>
      <List />
    </>
  );
}

function Head({ summary: { predictions, right, brier } }: { readonly summary: PredictionSummary }) {
  const { page: words } = useWords().predictions;
  const format = useFormat();
  return (
    <div>
      <p className="predictions-sum">{words.sum(right, predictions)}</p>
      {brier !== undefined && (
        <p>
          <strong>{words.brier(format.score(brier))}</strong>{' '}
          <span className="predictions-muted">{words.brierHint}</span>
        </p>
      )}
    </div>
  );
}
