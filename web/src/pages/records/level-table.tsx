// The times to solve, a line for each level: how many problems, the median, and the two ends with their submissions.
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format.ts';
import { useProblemName } from '../../problem-titles.ts';
import { useWords } from '../../words/words.ts';
import { CountLink } from './count-link.tsx';
import type { LevelTimes, Solved } from './solve-facts.ts';
import { useDuration } from './solve-times.tsx';

export function LevelTable({ levels }: { readonly levels: readonly LevelTimes[] }) {
  const { records } = useWords();
  const { solveTimes: words } = records;
  return (
    <table className="table records-table">
      <thead>
        <tr>
          <th scope="col">{words.level}</th>
          {[words.problems, words.median, words.fastest, words.slowest].map((name) => (
            <th key={name} scope="col" className="table-number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map((one) => (
          <LevelRow key={one.level ?? 0} times={one} />
        ))}
      </tbody>
    </table>
  );
}

function LevelRow({ times: { level, problems, medianMs, fastest, slowest } }: { readonly times: LevelTimes }) {
  const { records, names } = useWords();
  const { solveTimes: words } = records;
  const format = useFormat();
  const say = useDuration();
  const name = level === undefined ? words.noLevel : names.level(level);
  const count = format.count(problems.length);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="table-number">
        {level === undefined ? (
          count
        ) : (
          <CountLink
            count={problems.length}
            search={{ level, standing: 'solved' }}
            label={words.problemsOf(name, count)}
          >
            {count}
          </CountLink>
        )}
      </td>
      <td className="table-number">{say(medianMs)}</td>
      <td className="table-number">
        <End solved={fastest} />
      </td>
      <td className="table-number">
        <End solved={slowest} />
      </td>
    </tr>
  );
}

function End({ solved: { problem, submission, spentMs } }: { readonly solved: Solved }) {
  const say = useDuration();
  const nameOf = useProblemName();
  return (
    <Link to="/submissions/$id" params={{ id: submission }} title={nameOf(problem)}>
      {say(spentMs)}
    </Link>
  );
}
