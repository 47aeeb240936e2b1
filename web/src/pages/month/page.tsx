// One month: what the records say, what the person makes of it, goals, and ways to take it along.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Month } from '#server/schema/month';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { RecordsFrame } from '../../records/frame.tsx';
import { useTongue, useWords } from '../../words/words.ts';
import { GoalList } from './goal-list.tsx';
import { Pictures } from './pictures.tsx';
import { SectionPart } from './section-part.tsx';
import { Take } from './take.tsx';
import './month.css';

const route = getRouteApi('/records/months/$month');

export function Page() {
  const { month } = route.useParams();
  const words = useWords().months.month;
  return (
    <RecordsFrame>
      {/^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? (
        <KnownMonth key={month} month={month} />
      ) : (
        <Empty title={words.missing}>
          <Link to="/records/months">{words.toList}</Link>
        </Empty>
      )}
    </RecordsFrame>
  );
}

function KnownMonth({ month }: { readonly month: string }) {
  const format = useFormat();
  const tongue = useTongue();
  usePageTitle(format.month(Date.parse(month)));
  const { data, error, refetch } = useQuery({
    queryKey: ['month', month, tongue],
    queryFn: () => api.months.get(month),
  });
  return (
    <div className="month">
      <Head month={month} />
      {data !== undefined ? (
        <Parts month={data} />
      ) : error === null ? (
        <Skeleton lines={10} />
      ) : (
        <Failure error={error} retry={() => void refetch()} />
      )}
    </div>
  );
}

function Head({ month }: { readonly month: string }) {
  const words = useWords().months.month;
  const format = useFormat();
  const [before, after] = [monthsLater(month, -1), monthsLater(month, 1)];
  return (
    <div className="month-head">
      <h2>{format.month(Date.parse(month))}</h2>
      <nav className="month-ways" aria-label={words.toList}>
        <Link to="/records/months/$month" params={{ month: before }}>
          {words.before}
        </Link>
        <Link to="/records/months/$month" params={{ month: after }}>
          {words.after}
        </Link>
        <Link to="/records/months">{words.toList}</Link>
      </nav>
    </div>
  );
}

function Parts({ month }: { readonly month: Month }) {
  const { goals: words } = useWords().months;
  const { facts, sections, goals, next } = month;
  return (
    <>
      <Take month={facts.month} />
      {sections.map((view) => (
        <SectionPart key={view.section} month={facts.month} view={view}>
          {view.section === 'done' && <Pictures month={month} />}
        </SectionPart>
      ))}
      <GoalList goals={goals} title={words.now} none={words.noneNow} />
      <GoalList goals={next} title={words.next} none={words.noneNext} />
    </>
  );
}

function monthsLater(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
