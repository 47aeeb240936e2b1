// One submission of this problem, in the list.

import { getRouteApi } from '@tanstack/react-router';
import { LANGUAGE_NAMES } from '#judge/report/names';
import { pointsText } from '#judge/report/numbers';
import type { SubmissionRow as Row } from '#server/schema/submission';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import { StandingMark } from '../../parts/mark.tsx';
import { toast } from '../../parts/toast.ts';
import { useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';

const route = getRouteApi('/problems/$slug');

type SubmissionRowProps = {
  readonly row: Row;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onRestore: () => Promise<void>;
};

export function SubmissionRow({ row, isChosen, onChoose, onRestore }: SubmissionRowProps) {
  const { problem } = useWords();
  const words = problem.submissions;
  const format = useFormat();
  const { shownId } = useDesk();
  const when = format.date(row.createdAt);
  return (
    <tr className={row.id === shownId ? 'my-submissions-open' : undefined}>
      <td>
        <input type="checkbox" checked={isChosen} onChange={onChoose} aria-label={words.choose(when)} />
      </td>
      <th scope="row">
        <Outcome row={row} />
      </th>
      <td className="number">{row.score === undefined ? '' : pointsText(row.score).join('/')}</td>
      <td className="number">{row.slowestMs === undefined ? '' : format.ms(row.slowestMs)}</td>
      <td>
        <time dateTime={new Date(row.createdAt).toISOString()} title={when}>
          {format.ago(row.createdAt)}
        </time>
        <div className="my-submissions-language">{LANGUAGE_NAMES[row.language]}</div>
      </td>
      <td>
        <RowActions id={row.id} when={when} onRestore={onRestore} />
      </td>
    </tr>
  );
}

function Outcome({ row }: { row: Row }) {
  const { submissions: words } = useWords().problem;
  return (
    <>
      {row.standing === undefined ? words.states[row.state] : <StandingMark standing={row.standing} />}
      {row.outdated && <div className="my-submissions-outdated">{words.outdated}</div>}
    </>
  );
}

function RowActions({ id, when, onRestore }: { id: string; when: string; onRestore: () => Promise<void> }) {
  const { submissions: words } = useWords().problem;
  const { show } = useDesk();
  const navigate = route.useNavigate();
  const failureText = useFailureText();
  const open = () => {
    void navigate({ search: (search) => ({ ...search, submission: id }) });
    show('editor');
  };
  const restore = () => void onRestore().catch((error: unknown) => toast.error(failureText(error)));
  return (
    <div className="my-submissions-actions">
      <Button kind="quiet" aria-label={words.openOf(when)} onClick={open}>
        {words.open}
      </Button>
      <Button kind="quiet" aria-label={words.restoreOf(when)} onClick={restore}>
        {words.restore}
      </Button>
    </div>
  );
}
