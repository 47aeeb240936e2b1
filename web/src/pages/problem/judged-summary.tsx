// The head of a result: what is going on, and then the standing, the score and a sentence about it.

import { pointsText } from '#judge/report/numbers';
import type { Report } from '#judge/schema/report';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { StandingMark, VerdictMark } from '../../parts/mark.tsx';
import { progressOf, type SubmissionView } from '../../report/submission-view.ts';
import { useWords, type Words } from '../../words/words.ts';
import { Celebration } from './celebration.tsx';
import { useDesk } from './desk.ts';

export function JudgedSummary({ view, isFresh }: { view: SubmissionView; isFresh: boolean }) {
  const { problem: words } = useWords();
  const { report, glimpse, phase, failure } = view;
  if (report !== undefined) return <Concluded report={report} isFresh={isFresh} />;
  if (glimpse !== undefined) return null;
  if (phase === 'failed') return <JudgeFailed failure={failure} />;
  if (phase === 'cancelled') return <p className="judged-line">{words.judged.wasCancelled}</p>;
  return <UnderWay view={view} />;
}

function UnderWay({ view }: { view: SubmissionView }) {
  const { problem: words } = useWords();
  const text = underWayText(view, words);
  const part = progressOf(view);
  return (
    <div className="judged-progress">
      <p className="judged-line">{text}</p>
      <progress aria-label={text} max={1} {...(part === undefined ? {} : { value: part })} />
    </div>
  );
}

function underWayText({ phase, ahead, done, total }: SubmissionView, { work }: Words['problem']): string {
  if (phase === 'sending') return work.sending;
  if (phase === 'queued') return work.queued(ahead);
  if (phase === 'preparing') return work.preparing;
  if (phase === 'building') return total === 0 ? work.building : work.buildingOf(done, total);
  return work.judging(done, total);
}

function JudgeFailed({ failure }: { failure: string | undefined }) {
  const { judged: words } = useWords().problem;
  return (
    <div className="judged-fault">
      <p className="judged-line">
        <Icon name="wrench" /> {words.judgeError}
      </p>
      {failure !== undefined && <pre className="judged-fault-text">{failure}</pre>}
      <SubmitAgain />
    </div>
  );
}

function Concluded({ report, isFresh }: { report: Report; isFresh: boolean }) {
  const { problem, names } = useWords();
  const { standing, verdict, score } = report;
  const isExtreme = verdict === 'CE' || verdict === 'JE';
  return (
    <div className={`judged-head judged-head-${isExtreme ? verdict : standing}`}>
      <h2 className="judged-standing">
        {isExtreme ? <VerdictMark verdict={verdict} /> : <StandingMark standing={standing} />}
      </h2>
      {score.max > 0 && verdict !== 'JE' && <p className="judged-score number">{names.points(...pointsText(score))}</p>}
      <p className="judged-sentence">{sentenceOf(report, problem)}</p>
      {verdict === 'JE' && <SubmitAgain />}
      {standing === 'solved' && isFresh && <Celebration />}
    </div>
  );
}

function SubmitAgain() {
  const { judged: words } = useWords().problem;
  const { actions, shownId } = useDesk();
  // What would be handed in is the draft, not the submission that is being looked at.
  return shownId === undefined ? <Button onClick={actions.submit}>{words.submitAgain}</Button> : null;
}

function sentenceOf({ standing, verdict, groups }: Report, { judged }: Words['problem']): string {
  if (verdict === 'JE') return judged.judgeError;
  if (verdict === 'CE') return judged.compileError;
  if (standing === 'efficiency-loss') return judged.efficiencyLoss;
  if (standing === 'partial') return judged.partial;
  if (standing !== 'solved') return judged.failed;
  return groups.some(({ efficiency }) => efficiency) ? judged.solvedAll : judged.solved;
}
