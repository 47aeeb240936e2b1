// The problems as a table whose columns can be sorted.
import { getRouteApi } from '@tanstack/react-router';
import type { ProblemRow } from '#server/schema/problem';
import { useFormat } from '../../format.ts';
import { Icon } from '../../parts/icon.tsx';
import { StandingMark } from '../../parts/mark.tsx';
import { COLUMNS, type Column } from '../../searches.ts';
import { useWords } from '../../words/words.ts';
import { BestScore, Times, Topics } from './problem-facts.tsx';
import { ProblemLink } from './problem-link.tsx';
import { useRefine } from './refine.ts';

type Head = keyof ReturnType<typeof useWords>['problems']['columns'];

const HEADS: readonly Head[] = ['standing', 'title', 'level', 'topics', 'score', 'times', 'submissions', 'last'];
/** What is most, or newest, is looked for first. */
const BEST_FIRST: readonly Column[] = ['score', 'submissions', 'last'];
const NUMBERS: readonly Head[] = ['score', 'submissions'];

export function ProblemTable({ problems }: { readonly problems: readonly ProblemRow[] }) {
  const { problems: words } = useWords();
  return (
    <table className="problems-table">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <HeadCell key={head} head={head} />
          ))}
        </tr>
      </thead>
      <tbody>
        {problems.map((problem) => (
          <Row key={problem.slug} problem={problem} />
        ))}
      </tbody>
    </table>
  );
}

const route = getRouteApi('/');

function HeadCell({ head }: { readonly head: Head }) {
  const { problems: words } = useWords();
  const refine = useRefine();
  const { sort = 'level', down = false } = route.useSearch();
  const text = words.columns[head];
  const className = `problems-${head} ${NUMBERS.includes(head) ? 'problems-number' : ''}`;
  const column = COLUMNS.find((one): one is Column => one === head);
  if (column === undefined)
    return (
      <th scope="col" className={className}>
        {text}
      </th>
    );
  const isSorted = sort === column;
  const isDown = isSorted ? !down : BEST_FIRST.includes(column);
  const turn = () => refine({ sort: column, down: isDown ? true : undefined });
  return (
    <th scope="col" className={className} aria-sort={isSorted ? (down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="problems-sort" onClick={turn} title={words.sortBy(text)}>
        {text}
        {isSorted && <Icon name={down ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

function Row({ problem }: { readonly problem: ProblemRow }) {
  const { problems: words, names } = useWords();
  const format = useFormat();
  const { standing, level, topics, submissions, lastAt } = problem;
  return (
    <tr>
      <td className="problems-standing">
        <StandingMark standing={standing} />
      </td>
      <th scope="row" className="problems-title">
        <ProblemLink problem={problem} />
      </th>
      <td className="problems-level">{level === undefined ? words.noLevel : names.level(level)}</td>
      <td className="problems-topics">
        <Topics topics={topics} />
      </td>
      <td className="problems-score problems-number">
        <BestScore problem={problem} />
      </td>
      <td className="problems-times">
        <Times problem={problem} />
      </td>
      <td className="problems-submissions problems-number">{format.count(submissions)}</td>
      <td className="problems-last">{lastAt === undefined ? words.never : format.ago(lastAt)}</td>
    </tr>
  );
}
