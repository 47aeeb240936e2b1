// Tells those who do not see the page when work begins and how it ended; not each test by itself.
import { useEffect, useState } from 'react';
import { pointsText } from '#judge/report/numbers';
import type { SubmissionView } from '../../report/submission-view.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import { type RunView, tallyOf } from './run-view.ts';
import type { Judged } from './use-submission.ts';

export function Announcer() {
  const { run, submission } = useDesk();
  const words = useWords();
  const [said, say] = useState('');
  const ofRun = run.view === undefined ? '' : runText(run.view, words);
  const ofSubmission = submissionText(submission.judged, words);
  useEffect(() => {
    if (ofRun !== '') say(ofRun);
  }, [ofRun]);
  useEffect(() => {
    if (ofSubmission !== '') say(ofSubmission);
  }, [ofSubmission]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

function runText(view: RunView, { problem: { say } }: Words): string {
  if (view.phase === 'cancelled') return say.cancelled;
  if (view.phase === 'failed') return say.failed;
  if (view.phase !== 'done') return say.runStarted;
  const { passed, total } = tallyOf(view);
  return view.error === undefined ? say.runEnded(passed, total) : say.notCompiled;
}

function submissionText(judged: Judged | undefined, words: Words): string {
  const { say } = words.problem;
  if (judged === undefined || !judged.isFresh) return '';
  const { phase, report, growth }: SubmissionView = judged.view;
  if (report?.verdict === 'CE') return say.notCompiled;
  if (report !== undefined) {
    const points = words.names.points(...pointsText(report.score));
    return growth === undefined || phase !== 'done'
      ? say.judged(words.names.standings[report.standing], points)
      : say.receipt;
  }
  if (phase === 'cancelled') return say.cancelled;
  return phase === 'failed' ? say.failed : say.judgeStarted;
}
