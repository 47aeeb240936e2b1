// One group of tests as a table, a row a test.

import { pointsText } from '#judge/report/numbers';
import { TableFrame } from '../../parts/table-frame.tsx';
import { groupText } from '../../report/reason-text.ts';
import type { GroupView } from '../../report/submission-view.ts';
import { useWords } from '../../words/words.ts';
import { ResultRow } from './result-row.tsx';
import './group-results.css';

export type GroupResultsProps = {
  readonly group: GroupView;
  /** A person may still open or close it. */
  readonly isOpen: boolean;
  /** Whether rows without a result will still get one. */
  readonly isWaiting: boolean;
  /** Goes to a place in the source. Without it places are only named. */
  readonly onPlace?: ((line: number, column?: number) => void) | undefined;
};

export function GroupResults({ group, isOpen, isWaiting, onPlace }: GroupResultsProps) {
  const words = useWords();
  const { judged } = words.problem;
  const { name, cases, efficiency } = group;
  const title = groupText(name, words);
  return (
    <details className="group" open={isOpen}>
      <GroupHead group={group} title={title} />
      <TableFrame label={title}>
        <table className="table group-table">
          <thead>
            <tr>
              <th scope="col">{judged.test}</th>
              <th scope="col">{judged.verdict}</th>
              <th scope="col">{judged.time}</th>
              <th scope="col">{judged.limit}</th>
              {efficiency && <th scope="col">{judged.ratio}</th>}
              <th scope="col">{judged.memory}</th>
              <th scope="col">{judged.why}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map((one) => (
              <ResultRow key={one.name} one={one} hasRatio={efficiency} isWaiting={isWaiting} onPlace={onPlace} />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  );
}

function GroupHead({ group, title }: { group: GroupView; title: string }) {
  const { problem, names } = useWords();
  const { judged: words } = problem;
  const { cases, score, maxScore } = group;
  const passed = cases.filter(({ result }) => result?.verdict === 'AC').length;
  return (
    <summary className="group-head">
      <h2>
        {title}
        <span className="group-count number">{words.passed(passed, cases.length)}</span>
        {score !== undefined && <span className="group-score number">{names.points(...pointsText(score))}</span>}
        {score === undefined && maxScore !== undefined && (
          <span className="group-count number">{words.groupPoints(pointsText({ earned: 0, max: maxScore })[1])}</span>
        )}
      </h2>
    </summary>
  );
}
