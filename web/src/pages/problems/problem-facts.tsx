// Single facts of a problem, as table and cards show them.
import type { ProblemRow } from '#server/schema/problem';
import { useFormat } from '../../format.ts';
import { Spark } from '../../parts/spark.tsx';
import { useNames, useWords } from '../../words/words.ts';

export function Topics({ topics }: Pick<ProblemRow, 'topics'>) {
  const nameOf = useNames();
  return (
    <ul className="problems-tags">
      {topics.map(({ key, name }) => (
        <li key={key}>{nameOf(name)}</li>
      ))}
    </ul>
  );
}

export function BestScore({ problem: { best } }: { readonly problem: ProblemRow }) {
  const { problems: words } = useWords();
  const format = useFormat();
  if (best === undefined)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{words.noScore}</span>
      </>
    );
  const [earned, max] = [format.points(best.earned), format.points(best.max)];
  return (
    <>
      <span aria-hidden="true">
        {earned}
        <span className="problems-of">/{max}</span>
      </span>
      <span className="visually-hidden">{words.score(earned, max)}</span>
    </>
  );
}

export function Times({ problem: { times } }: { readonly problem: ProblemRow }) {
  const { problems: words } = useWords();
  const format = useFormat();
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return <span className="visually-hidden">{words.noTimes}</span>;
  const label =
    times.length === 1
      ? words.oneTime(format.ms(last))
      : words.times(format.ms(first), format.ms(last), format.count(times.length));
  return (
    <span className="problems-spark" title={label}>
      <Spark values={times} label={label} />
      <span aria-hidden="true">{format.ms(last)}</span>
    </span>
  );
}
