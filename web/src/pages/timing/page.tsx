// The timing report of a problem: time and memory over one's submissions, and each test's best and last time.

import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { LANGUAGE_NAMES } from '#judge/report/names';
import type { TimingReport } from '#server/schema/timing';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Field } from '../../parts/field.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { TrendPlot } from '../../parts/trend-plot.tsx';
import { useProblemName } from '../../problem-titles.ts';
import { groupText } from '../../report/reason-text.ts';
import { LANGUAGES } from '../../searches.ts';
import { useWords } from '../../words/words.ts';
import { CaseTable } from './case-table.tsx';
import { caseKey, memoryPoints, timePoints } from './timing-rows.ts';
import './timing.css';

const route = getRouteApi('/timing/$slug');

export function Page() {
  const { history } = useWords();
  const { slug } = route.useParams();
  const { language } = route.useSearch();
  const words = history.timingPage;
  const name = useProblemName()(slug);
  const report = useQuery({
    queryKey: ['timing', slug, language],
    queryFn: () => api.problems.timing(slug, language),
  });
  usePageTitle(words.title(name));
  return (
    <div className="page timing">
      <header className="timing-head">
        <h1>{words.title(name)}</h1>
        <Link to="/problems/$slug" params={{ slug }}>
          {words.toProblem}
        </Link>
        <Link to="/history" search={{ problem: slug }}>
          {words.toHistory}
        </Link>
        <LanguageChoice />
      </header>
      {report.data === undefined && report.error && (
        <Failure error={report.error} retry={() => void report.refetch()} />
      )}
      {report.data === undefined && !report.error && <Skeleton lines={10} />}
      {report.data?.submissions.length === 0 && (
        <Empty title={words.empty}>
          <p>{words.emptyHint}</p>
          <ButtonLink to="/problems/$slug" params={{ slug }}>
            {words.solve}
          </ButtonLink>
        </Empty>
      )}
      {report.data && report.data.submissions.length > 0 && <Report report={report.data} />}
    </div>
  );
}

function LanguageChoice() {
  const { history } = useWords();
  const { language } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (value: string) => void navigate({ search: { language: LANGUAGES.find((one) => one === value) } });
  return (
    <Field label={history.timingPage.language}>
      <select value={language ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{history.timingPage.every}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Report({ report }: { readonly report: TimingReport }) {
  const { history } = useWords();
  const format = useFormat();
  const words = history.timingPage;
  const [shown, setShown] = useState('');
  const outdated = report.submissions.filter((one) => one.outdated).length;
  return (
    <>
      <p className="timing-muted">
        {words.count(format.count(report.submissions.length))}{' '}
        {outdated > 0 && words.outdatedSome(format.count(outdated))}
      </p>
      <Plots report={report} shown={shown} onShow={setShown} />
      <CaseTable report={report} shown={shown} onShow={setShown} />
    </>
  );
}

type PlotsProps = {
  readonly report: TimingReport;
  /** Key of the test in the plot; empty for each submission's slowest one. */
  readonly shown: string;
  readonly onShow: (key: string) => void;
};

function Plots({ report, shown, onShow }: PlotsProps) {
  const all = useWords();
  const { history, names, plots } = all;
  const words = history.timingPage;
  const one = report.cases.find((candidate) => caseKey(candidate) === shown);
  const time = useMemo(
    () =>
      timePoints(
        report,
        shown,
        ({ language, standing }) => `${LANGUAGE_NAMES[language]}, ${names.standings[standing]}`,
      ),
    [report, shown, names],
  );
  const memory = useMemo(
    () => memoryPoints(report, ({ language, standing }) => `${LANGUAGE_NAMES[language]}, ${names.standings[standing]}`),
    [report, names],
  );
  return (
    <section className="timing-plots" aria-label={words.trend}>
      <Field label={words.shown}>
        <select value={shown} onChange={(event) => onShow(event.target.value)}>
          <option value="">{words.slowest}</option>
          {report.cases.map((candidate) => (
            <option key={caseKey(candidate)} value={caseKey(candidate)}>
              {groupText(candidate.group, all)}: {candidate.name}
            </option>
          ))}
        </select>
      </Field>
      <div className="timing-pair">
        <TrendPlot title={one ? plots.trend.ofCase(one.name) : plots.trend.time} unit="ms" points={time} />
        <TrendPlot title={plots.trend.memory} unit="MiB" points={memory} />
      </div>
    </section>
  );
}
