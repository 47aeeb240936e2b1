// One submission: its result in full, its source, its receipt.
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import type { Report } from '#judge/schema/report';
import type { Submission } from '#server/schema/submission';
import type { EditorHandle } from '../../editor/index.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { GrowthPlot } from '../../parts/growth-plot.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useProblemName } from '../../problem-titles.ts';
import type { SubmissionView } from '../../report/submission-view.ts';
import { Warnings } from '../../report/warnings.tsx';
import { ApiError } from '../../request.ts';
import { useWords } from '../../words/words.ts';
import { ErrorPlace } from './case-details.tsx';
import { GroupTable } from './group-table.tsx';
import { Head } from './head.tsx';
import { Progress } from './progress.tsx';
import { ReportFacts } from './report-facts.tsx';
import { Source } from './source.tsx';
import { useLiveSubmission } from './use-live-submission.ts';
import './submission.css';

const route = getRouteApi('/submissions/$id');

export function Page() {
  const { history } = useWords();
  const { id } = route.useParams();
  const { query, submission, view } = useLiveSubmission(id);
  const nameOf = useProblemName();
  usePageTitle(submission === undefined ? '' : history.submission.title(nameOf(submission.problem)));
  if (submission !== undefined && view !== undefined) return <Whole key={id} submission={submission} view={view} />;
  return (
    <div className="page">
      {query.error === null ? (
        <Skeleton lines={12} />
      ) : (
        <NotThere error={query.error} retry={() => void query.refetch()} />
      )}
    </div>
  );
}

function NotThere({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const { history } = useWords();
  const words = history.submission;
  if (!(error instanceof ApiError) || error.status !== 404) {
    return (
      <>
        <h1>{words.name}</h1>
        <Failure error={error} retry={retry} />
      </>
    );
  }
  return (
    <>
      <h1>{words.notFound}</h1>
      <Empty title={words.notFoundHint}>
        <ButtonLink to="/history">{words.back}</ButtonLink>
      </Empty>
    </>
  );
}

function Whole({ submission, view }: { readonly submission: Submission; readonly view: SubmissionView }) {
  const editor = useRef<EditorHandle>(undefined);
  const onReady = useCallback((handle: EditorHandle) => {
    editor.current = handle;
  }, []);
  const onLine = useCallback((line: number, column?: number) => editor.current?.reveal(line, column), []);
  return (
    <div className="page submission">
      <Head submission={submission} />
      <Progress id={submission.id} view={view} />
      <div className="submission-columns">
        <div className="submission-results">
          <Results view={view} onLine={onLine} />
          {submission.report && <ReportFacts submission={submission} report={submission.report} />}
        </div>
        <Source submission={submission} view={view} onReady={onReady} />
      </div>
    </div>
  );
}

type ResultsProps = { readonly view: SubmissionView; readonly onLine: (line: number, column?: number) => void };

function Results({ view, onLine }: ResultsProps) {
  const { history } = useWords();
  const words = history.submission;
  const { report, groups, growth } = view;
  const rule = useMemo(() => report && limitRuleOf(report), [report]);
  return (
    <>
      {report?.error && (
        <section aria-labelledby="submission-compile">
          <h2 id="submission-compile">{words.compiled}</h2>
          <ErrorPlace error={report.error} onLine={onLine} />
        </section>
      )}
      {report?.warnings && <Warnings warnings={report.warnings} onLine={onLine} />}
      {growth && (
        <section aria-labelledby="submission-growth">
          <h2 id="submission-growth">{words.growth}</h2>
          <GrowthPlot growth={growth} onLine={onLine} limitRule={rule} />
        </section>
      )}
      {groups.length > 0 && (
        <section aria-labelledby="submission-groups">
          <h2 id="submission-groups">{words.groups}</h2>
          {groups.map((group) => (
            <GroupTable key={group.name} group={group} onLine={onLine} />
          ))}
        </section>
      )}
    </>
  );
}

/** All efficiency cases of a report have the same rule. */
function limitRuleOf({ groups }: Report) {
  return groups.flatMap(({ cases }) => cases).find(({ efficiency }) => efficiency !== undefined)?.efficiency;
}
