// The overview of the records: what practice comes to. Every number is a link to the submissions behind it.
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { RecordsFrame } from '../../records/frame.tsx';
import { useWords } from '../../words/words.ts';
import { ActivityCalendar } from './calendar.tsx';
import { Causes } from './causes.tsx';
import { Figures } from './figures.tsx';
import { Languages } from './languages.tsx';
import { Losses } from './losses.tsx';
import { LevelProgress, TopicProgress } from './progress.tsx';
import { SolveTimes } from './solve-times.tsx';
import './records.css';

export function Page() {
  const { records: words } = useWords();
  usePageTitle(words.title);
  return (
    <RecordsFrame>
      <Overview />
    </RecordsFrame>
  );
}

function Overview() {
  const { records: words } = useWords();
  const progress = useQuery({ queryKey: ['records', 'progress'], queryFn: api.records.progress });
  const calendar = useQuery({ queryKey: ['records', 'calendar'], queryFn: api.records.calendar });
  const error = progress.error ?? calendar.error;
  if (progress.data === undefined || calendar.data === undefined) {
    const retry = () => void Promise.all([progress.refetch(), calendar.refetch()]);
    return error === null ? <Skeleton lines={14} /> : <Failure error={error} retry={retry} />;
  }
  const isNew = progress.data.tried === 0 && calendar.data.days.every(({ submissions }) => submissions === 0);
  if (isNew)
    return (
      <Empty title={words.empty}>
        <p>{words.emptyHint}</p>
        <ButtonLink to="/">{words.emptyAction}</ButtonLink>
      </Empty>
    );
  return (
    <>
      <p className="records-note">{words.intro}</p>
      <Figures progress={progress.data} calendar={calendar.data} />
      <ActivityCalendar calendar={calendar.data} />
      <div className="records-columns">
        <div className="records-stack">
          <LevelProgress progress={progress.data} />
          <Languages />
        </div>
        <TopicProgress progress={progress.data} />
      </div>
      <Causes />
      <Losses />
      <SolveTimes />
    </>
  );
}
