// The submissions as a table; on a narrow screen each row is a card.

import { Link } from '@tanstack/react-router';
import { LANGUAGE_NAMES } from '#judge/report/names';
import { pointsText } from '#judge/report/numbers';
import type { SubmissionRow } from '#server/schema/submission';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { StandingMark, VerdictMark } from '../../parts/mark.tsx';
import { useProblemName } from '../../problem-titles.ts';
import { useJudgeAgain } from '../../report/use-judge-again.ts';
import { useWords } from '../../words/words.ts';
import { isLive } from './use-history.ts';
import '../../parts/table.css';

type RowsProps = {
  readonly rows: readonly SubmissionRow[];
  readonly chosen: readonly SubmissionRow[];
  readonly onChoose: (row: SubmissionRow) => void;
};

export function Rows({ rows, chosen, onChoose }: RowsProps) {
  const { history: words } = useWords();
  const nameOf = useProblemName();
  const { columns } = words;
  const heads = [columns.when, columns.problem, columns.standing, columns.verdict, columns.score];
  const numbers = [columns.slowest, columns.memory];
  return (
    <table className="table history-table">
      <caption className="visually-hidden">{words.tableTitle}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.choose}</span>
          </th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          {numbers.map((head) => (
            <th key={head} scope="col" className="table-number">
              {head}
            </th>
          ))}
          <th scope="col">{columns.language}</th>
          <th scope="col">
            <span className="visually-hidden">{columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            name={nameOf(row.problem)}
            isChosen={chosen.some(({ id }) => id === row.id)}
            onChoose={onChoose}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly row: SubmissionRow;
  /** The problem's. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: (row: SubmissionRow) => void;
};

function Row({ row, name, isChosen, onChoose }: RowProps) {
  const { history: words } = useWords();
  const format = useFormat();
  const when = format.date(row.createdAt);
  // What does not compile was never run.
  const hasRun = row.verdict !== undefined && row.verdict !== 'CE';
  return (
    <tr className={isChosen ? 'history-row history-row-chosen' : 'history-row'}>
      <td className="history-choose">
        <label className="history-check">
          <span className="visually-hidden">{words.chooseRow(name, when)}</span>
          <input
            type="checkbox"
            checked={isChosen}
            disabled={row.verdict === undefined}
            onChange={() => onChoose(row)}
          />
        </label>
      </td>
      <td className="history-when">
        <Link to="/submissions/$id" params={{ id: row.id }} title={format.ago(row.createdAt)}>
          {when}
        </Link>
      </td>
      <td className="history-problem">
        <Link to="/problems/$slug" params={{ slug: row.problem }}>
          {name}
        </Link>
        {row.outdated && (
          <span className="history-outdated" title={words.outdatedLong}>
            {words.outdated}
          </span>
        )}
      </td>
      <td className="history-standing">
        {row.standing ? <StandingMark standing={row.standing} /> : <State row={row} />}
      </td>
      <td className="history-verdict">{row.verdict && <VerdictMark verdict={row.verdict} />}</td>
      <td className="history-score number">{row.score && words.points(...pointsText(row.score))}</td>
      <td className="table-number history-slowest number">
        {hasRun && row.slowestMs !== undefined && format.ms(row.slowestMs)}
      </td>
      <td className="table-number history-memory number">
        {hasRun && row.peakMiB !== undefined && format.mib(row.peakMiB)}
      </td>
      <td className="history-language" title={words.origins[row.origin]}>
        {LANGUAGE_NAMES[row.language]}
      </td>
      <td className="history-actions">
        <Actions row={row} text={words.againOf(name, when)} />
      </td>
    </tr>
  );
}

/** What stands for a result as long as there is none. */
function State({ row }: { readonly row: SubmissionRow }) {
  const { history: words } = useWords();
  return (
    <span className={isLive(row) ? 'mark history-live' : 'mark mark-quiet'}>
      <Icon name={row.state === 'failed' ? 'wrench' : row.state === 'cancelled' ? 'cross' : 'hourglass'} />
      {words.states[row.state]}
    </span>
  );
}

function Actions({ row, text }: { readonly row: SubmissionRow; readonly text: string }) {
  const { history: words } = useWords();
  if (row.verdict !== undefined && row.receipt === 'pending') {
    return <span className="history-note">{words.receiptPending}</span>;
  }
  if (row.outdated || row.state === 'failed' || row.state === 'cancelled') return <Again id={row.id} text={text} />;
  return null;
}

function Again({ id, text }: { readonly id: string; readonly text: string }) {
  const { history: words } = useWords();
  const { mutate, isPending } = useJudgeAgain();
  return (
    <Button kind="quiet" aria-label={text} disabled={isPending} onClick={() => mutate(id)}>
      {words.again}
    </Button>
  );
}
