// The head of a submission: whose problem, which result, and what can be done with it.

import { Link } from '@tanstack/react-router';
import { LANGUAGE_NAMES } from '#judge/report/names';
import { pointsText } from '#judge/report/numbers';
import type { Submission } from '#server/schema/submission';
import { useCommands } from '../../commands.ts';
import { useFormat } from '../../format.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { useCopy } from '../../parts/copy.tsx';
import { Icon } from '../../parts/icon.tsx';
import { StandingMark, VerdictMark } from '../../parts/mark.tsx';
import { useProblemName } from '../../problem-titles.ts';
import { useJudgeAgain } from '../../report/use-judge-again.ts';
import { useWords } from '../../words/words.ts';
import { downloadReport } from './download.ts';

export function Head({ submission }: { readonly submission: Submission }) {
  const { history, names } = useWords();
  const format = useFormat();
  const nameOf = useProblemName();
  const { problem, standing, verdict, score, createdAt, language, outdated } = submission;
  return (
    <header className="submission-head">
      <h1>{history.submission.title(nameOf(problem))}</h1>
      <p className="submission-result">
        {standing && <StandingMark standing={standing} />}
        {verdict && verdict !== 'AC' && <VerdictMark verdict={verdict} />}
        {score && <strong className="number">{names.points(...pointsText(score))}</strong>}
        <span className="submission-muted">
          {format.date(createdAt)} · {LANGUAGE_NAMES[language]}
        </span>
      </p>
      {outdated && (
        <p className="submission-outdated">
          <Icon name="warning" /> {history.outdatedLong}
        </p>
      )}
      <Actions submission={submission} />
    </header>
  );
}

function Actions({ submission }: { readonly submission: Submission }) {
  const { history } = useWords();
  const words = history.submission;
  const copy = useCopy();
  const again = useJudgeAgain();
  const { id, problem, source, report } = submission;
  const judgeAgain = () => again.mutate(id);
  const isOpen = submission.state === 'queued' || submission.state === 'running';
  useCommands([
    ...(isOpen ? [] : [{ id: 'submission.again', label: history.again, run: judgeAgain }]),
    { id: 'submission.copy', label: words.copy, run: () => copy(source) },
    ...(report ? [{ id: 'submission.download', label: words.download, run: () => downloadReport(report) }] : []),
  ]);
  return (
    <div className="submission-actions">
      <ButtonLink
        to="/problems/$slug"
        params={{ slug: problem }}
        search={{ submission: id, lang: submission.language }}
        className="button-primary"
      >
        {words.open}
      </ButtonLink>
      <Button disabled={again.isPending || isOpen} onClick={judgeAgain}>
        {history.again}
      </Button>
      <Button onClick={() => copy(source)}>{words.copy}</Button>
      {report && <Button onClick={() => downloadReport(report)}>{words.download}</Button>}
      <Link to="/timing/$slug" params={{ slug: problem }}>
        {history.timing}
      </Link>
      <Link to="/history" search={{ problem }}>
        {history.title}
      </Link>
    </div>
  );
}
