// How far one has come, per level and per topic; each line is also the filter for it.
import { Link } from '@tanstack/react-router';
import type { ProblemRow } from '#server/schema/problem';
import { useFormat } from '../../format.ts';
import type { ProblemsSearch } from '../../searches.ts';
import { useNames, useWords } from '../../words/words.ts';
import { type Progress, progressByLevel, progressByTopic } from './selection.ts';
import './side.css';

export function ProgressPanel({ problems }: { readonly problems: readonly ProblemRow[] }) {
  const { problems: words, names } = useWords();
  const nameOf = useNames();
  const format = useFormat();
  const solved = problems.filter(({ standing }) => standing === 'solved').length;
  return (
    <section className="problems-panel">
      <h2>{words.progress}</h2>
      <p>{words.solvedOf(format.count(solved), format.count(problems.length))}</p>
      <h3>{words.byLevel}</h3>
      <ul className="problems-progress">
        {progressByLevel(problems).map((one) => (
          <Line
            key={one.key ?? 0}
            progress={one}
            name={one.key === undefined ? words.withoutLevel : names.level(one.key)}
            to={one.key === undefined ? undefined : { level: one.key }}
          />
        ))}
      </ul>
      <details className="problems-topics-progress">
        <summary>
          <h3>{words.byTopic}</h3>
        </summary>
        <ul className="problems-progress">
          {progressByTopic(problems).map((one) => (
            <Line key={one.key} progress={one} name={nameOf(one.name)} to={{ topic: one.key }} />
          ))}
        </ul>
      </details>
    </section>
  );
}

type LineProps = {
  readonly progress: Progress<unknown>;
  readonly name: string;
  readonly to: ProblemsSearch | undefined;
};

function Line({ progress: { solved, all }, name, to }: LineProps) {
  const { problems: words } = useWords();
  const format = useFormat();
  const said = words.solvedOf(format.count(solved), format.count(all));
  return (
    <li>
      {to === undefined ? (
        <span>{name}</span>
      ) : (
        <Link to="/" search={to}>
          {name}
        </Link>
      )}
      <span className="problems-bar" aria-hidden="true">
        <span style={{ width: `${(100 * solved) / all}%` }} />
      </span>
      <span className="number" aria-hidden="true">
        {format.count(solved)}/{format.count(all)}
      </span>
      <span className="visually-hidden">{said}</span>
    </li>
  );
}
