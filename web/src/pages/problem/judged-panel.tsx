// The result of a submission: how far judging is, the score and what it means, every test, what to do next, the receipt.
import { useMemo } from 'react';
import type { Prediction } from '#server/schema/prediction';
import { Empty } from '../../parts/empty.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { isUnderWay, isWorthReading, type SubmissionView, viewOf } from '../../report/submission-view.ts';
import { Warnings } from '../../report/warnings.tsx';
import { useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import { ErrorPlace } from './error-place.tsx';
import { GlimpseView } from './glimpse-view.tsx';
import { GroupResults } from './group-results.tsx';
import { JudgedSummary } from './judged-summary.tsx';
import { NextSteps } from './next-steps.tsx';
import { PredictionResult } from './prediction-result.tsx';
import { Receipt } from './receipt.tsx';
import { ReviewPart } from './review-part.tsx';
import { useShown } from './shown-submission.tsx';
import { WorkTrouble } from './work-trouble.tsx';
import './judged.css';

export function JudgedPanel() {
  const { problem: words } = useWords();
  const { submission, shownId } = useDesk();
  const { judged, trouble, giveUp } = submission;
  if (shownId !== undefined) return <ShownResult id={shownId} />;
  return (
    <div className="judged">
      {trouble && <WorkTrouble trouble={trouble} onGiveUp={giveUp} />}
      {judged ? (
        <Result view={judged.view} prediction={judged.prediction} isFresh={judged.isFresh} isLast />
      ) : (
        !trouble && (
          <Empty title={words.work.noneTitle}>
            <p>{words.work.none}</p>
          </Empty>
        )
      )}
    </div>
  );
}

function ShownResult({ id }: { id: string }) {
  const { data, error, refetch } = useShown(id);
  const view = useMemo(() => data && viewOf(data), [data]);
  if (view !== undefined)
    return (
      <div className="judged">
        <Result view={view} prediction={data?.prediction} isFresh={false} />
      </div>
    );
  return error === null ? <Skeleton lines={5} /> : <Failure error={error} retry={() => void refetch()} />;
}

type ResultProps = {
  readonly view: SubmissionView;
  readonly prediction: Prediction | undefined;
  readonly isFresh: boolean;
  /** The last submission to the problem: what is asked about it is asked here. */
  readonly isLast?: boolean;
};

function Result({ view, prediction, isFresh, isLast = false }: ResultProps) {
  const { actions } = useDesk();
  const { report, growth, groups, glimpse } = view;
  return (
    <>
      <JudgedSummary view={view} isFresh={isFresh} />
      {prediction && <PredictionResult prediction={prediction} view={view} />}
      {isLast && report && <ReviewPart />}
      {glimpse && <GlimpseView glimpse={glimpse} />}
      {report?.error && <ErrorPlace error={report.error} />}
      {report?.warnings && <Warnings warnings={report.warnings} onLine={actions.goTo} />}
      {report && <NextSteps report={report} hasReceipt={growth !== undefined} />}
      {groups.map((group) => (
        <GroupResults
          key={group.name}
          group={group}
          isOpen={isWorthReading(group, groups)}
          isWaiting={isUnderWay(view)}
          onPlace={actions.goTo}
        />
      ))}
      <Receipt view={view} />
    </>
  );
}
