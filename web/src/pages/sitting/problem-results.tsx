// What became of each problem of a sitting.
import { Link } from '@tanstack/react-router';
import { pointsText } from '#judge/report/numbers';
import type { Sitting, SittingProblem } from '#server/schema/sitting';
import { clockText } from '../../exam/left.ts';
import { useFormat } from '../../format.ts';
import { StandingMark } from '../../parts/mark.tsx';
import { TableFrame } from '../../parts/table-frame.tsx';
import { useNames, useWords } from '../../words/words.ts';
import '../../parts/table.css';

export function ProblemResults({ sitting }: { readonly sitting: Sitting }) {
  const words = useWords().exams.sitting;
  const isOver = sitting.state === 'ended';
  return (
    <TableFrame label={words.table}>
      <table className="table">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.problem}</th>
            {isOver && <th scope="col">{words.standing}</th>}
            {isOver && (
              <th scope="col" className="table-number">
                {words.score}
              </th>
            )}
            {isOver && (
              <th scope="col" className="table-number">
                {words.points}
              </th>
            )}
            <th scope="col" className="table-number">
              {words.spent}
            </th>
            <th scope="col" className="table-number">
              {words.attempts}
            </th>
            {isOver && <th scope="col">{words.counted}</th>}
          </tr>
        </thead>
        <tbody>
          {sitting.problems.map((problem) => (
            <Row key={problem.slug} problem={problem} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ problem }: { readonly problem: SittingProblem }) {
  const { exams } = useWords();
  const words = exams.sitting;
  const names = useNames();
  const format = useFormat();
  const { slug, name, weight, spentMs, attempts, result } = problem;
  return (
    <tr>
      <td>
        <Link to="/problems/$slug" params={{ slug }}>
          {names(name)}
        </Link>
      </td>
      {result && (
        <>
          <td>
            <StandingMark standing={result.standing} />
          </td>
          <td className="table-number">{exams.ofPoints(...pointsText(result.score))}</td>
          <td className="table-number">{exams.ofPoints(format.points(result.points), format.points(weight))}</td>
        </>
      )}
      <td className="table-number">{clockText(spentMs)}</td>
      <td className="table-number">{format.count(attempts)}</td>
      {result && (
        <td>
          {result.counted === undefined ? (
            <Link to="/problems/$slug" params={{ slug }}>
              {words.solve}
            </Link>
          ) : (
            <Link to="/submissions/$id" params={{ id: result.counted }}>
              {words.look}
            </Link>
          )}
        </td>
      )}
    </tr>
  );
}
