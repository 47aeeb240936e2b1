// Exams: what can be sat, an exam of one's own, and all that were sat before.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LANGUAGE_NAMES } from '#judge/report/names';
import type { ExamRow } from '#server/schema/sitting';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { Failure } from '../../parts/failure.tsx';
import { Icon } from '../../parts/icon.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useNames, useWords } from '../../words/words.ts';
import { Begin } from './begin.tsx';
import { OwnExam } from './own-exam.tsx';
import { Past } from './past.tsx';
import './exams.css';

export function Page() {
  const { exams: words } = useWords();
  usePageTitle(words.title);
  return (
    <div className="page exams">
      <h1>{words.title}</h1>
      <p className="exams-intro">{words.intro}</p>
      <Offered />
      <OwnExam />
      <Past />
    </div>
  );
}

function Offered() {
  const { exams: words } = useWords();
  const { data, error, refetch } = useQuery({ queryKey: ['exams'], queryFn: api.exams.list });
  if (data === undefined)
    return error === null ? <Skeleton lines={6} /> : <Failure error={error} retry={() => void refetch()} />;
  const { exams, broken, running } = data;
  return (
    <section aria-labelledby="exams-offered">
      {running !== undefined && (
        <p className="exams-running">
          <Icon name="clock" /> {words.running}{' '}
          <Link to="/exams/$id" params={{ id: running }}>
            {words.toRunning}
          </Link>
        </p>
      )}
      <h2 id="exams-offered">{words.offered}</h2>
      <ul className="exams-cards">
        {exams.map((exam) => (
          <Card key={exam.key} exam={exam} isBlocked={running !== undefined} />
        ))}
      </ul>
      {broken.length > 0 && (
        <details className="exams-broken">
          <summary>{words.broken}</summary>
          <ul>
            {broken.map(({ key, message }) => (
              <li key={key}>{message}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Card({ exam, isBlocked }: { readonly exam: ExamRow; readonly isBlocked: boolean }) {
  const { exams: words } = useWords();
  const names = useNames();
  const format = useFormat();
  const { key, name, about, minutes, problems, maxPoints, languages, shows, counts, pause, sat, bestPoints } = exam;
  const facts = [
    words.problems(problems),
    words.minutes(minutes),
    words.points(format.points(maxPoints)),
    words.shows[shows],
    words.counts[counts],
    pause ? words.mayPause : words.mayNotPause,
    ...(languages ? [words.languages(languages.map((one) => LANGUAGE_NAMES[one]).join(', '))] : []),
  ];
  return (
    <li className="exams-card">
      <h3>{names(name)}</h3>
      {about && <p>{names(about)}</p>}
      <ul className="exams-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div className="exams-card-end">
        {sat > 0 && <span className="exams-sat">{words.sat(sat, format.points(bestPoints ?? 0))}</span>}
        <Begin
          name={names(name)}
          minutes={minutes}
          wanted={{ template: key }}
          disabled={isBlocked}
          label={words.begin}
        />
      </div>
    </li>
  );
}
