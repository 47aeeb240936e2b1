// The tests of one group, a row each; a row opens to show all that is known of it.
import { Fragment, useId, useState } from 'react';
import { pointsText } from '#judge/report/numbers';
import type { CaseResult } from '#judge/schema/report';
import { useFormat } from '../../format.ts';
import { Icon } from '../../parts/icon.tsx';
import { VerdictMark } from '../../parts/mark.tsx';
import { LimitBar } from '../../report/limit-bar.tsx';
import { caseNote, groupText } from '../../report/reason-text.ts';
import type { CaseView, GroupView } from '../../report/submission-view.ts';
import { useWords } from '../../words/words.ts';
import { CaseDetails, hasDetails } from './case-details.tsx';

type OnLine = (line: number, column?: number) => void;

export function GroupTable({ group, onLine }: { readonly group: GroupView; readonly onLine: OnLine }) {
  const all = useWords();
  const titleId = useId();
  const words = all.history.submission;
  const name = groupText(group.name, all);
  return (
    <section className="submission-group" aria-labelledby={titleId}>
      <GroupHead group={group} id={titleId} name={name} />
      <table className="submission-table">
        <thead>
          <tr>
            <th scope="col">{words.case}</th>
            <th scope="col">{all.history.verdict}</th>
            <th scope="col" className="submission-number">
              {words.time}
            </th>
            <th scope="col" className="submission-number">
              {words.ofLimit}
            </th>
            <th scope="col" className="submission-number submission-memory">
              {words.memory}
            </th>
            {group.efficiency && (
              <th scope="col" className="submission-number">
                {words.ratio}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {group.cases.map((one) => (
            <CaseRows key={one.name} one={one} isEfficiency={group.efficiency} onLine={onLine} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GroupHead({ group, id, name }: { readonly group: GroupView; readonly id: string; readonly name: string }) {
  const { history } = useWords();
  const format = useFormat();
  const words = history.submission;
  const passed = group.cases.filter(({ result }) => result?.verdict === 'AC').length;
  return (
    <div className="submission-group-head">
      <h3 id={id}>{name}</h3>
      <span className="submission-muted">{words.passed(format.count(passed), format.count(group.cases.length))}</span>
      {group.score && <span className="number">{history.points(...pointsText(group.score))}</span>}
    </div>
  );
}

type RowProps = { readonly one: CaseView; readonly isEfficiency: boolean; readonly onLine: OnLine };

function CaseRows({ one: { name, result }, isEfficiency, onLine }: RowProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const columns = isEfficiency ? 6 : 5;
  const note = result === undefined ? '' : caseNote(result, words);
  return (
    <Fragment>
      <tr className="submission-case">
        <th scope="row">
          {result && hasDetails(result) ? (
            <button
              type="button"
              className="submission-open"
              aria-expanded={isOpen}
              aria-controls={detailsId}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon name={isOpen ? 'down' : 'next'} />
              {name}
            </button>
          ) : (
            <span className="submission-closed">{name}</span>
          )}
        </th>
        {result ? (
          <Numbers result={result} isEfficiency={isEfficiency} />
        ) : (
          <td colSpan={columns - 1} className="submission-muted">
            {words.history.submission.pending}
          </td>
        )}
      </tr>
      {note !== '' && (
        <tr className="submission-note">
          <td colSpan={columns}>{note}</td>
        </tr>
      )}
      <tr id={detailsId} hidden={!isOpen}>
        <td colSpan={columns}>{result && isOpen && <CaseDetails result={result} onLine={onLine} />}</td>
      </tr>
    </Fragment>
  );
}

function Numbers({ result, isEfficiency }: { readonly result: CaseResult; readonly isEfficiency: boolean }) {
  const format = useFormat();
  const { verdict, cpuMs, limitMs, peakMiB, efficiency } = result;
  const hasRun = verdict !== 'SK';
  const number = 'submission-number number';
  return (
    <>
      <td>
        <VerdictMark verdict={verdict} />
      </td>
      <td className={number}>{hasRun && format.ms(cpuMs)}</td>
      <td className={number}>
        {hasRun && limitMs > 0 && <LimitBar used={cpuMs} limit={limitMs} isOver={verdict === 'TLE'} />}
      </td>
      <td className={`${number} submission-memory`}>{hasRun && format.mib(peakMiB)}</td>
      {isEfficiency && <td className={number}>{efficiency && format.times(efficiency.ratio)}</td>}
    </>
  );
}
