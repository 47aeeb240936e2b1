// The problems as cards, one below the other, for a phone.
import type { ProblemRow } from '#server/schema/problem';
import { useFormat } from '../../format.ts';
import { StandingMark } from '../../parts/mark.tsx';
import { useWords } from '../../words/words.ts';
import { BestScore, Times, Topics } from './problem-facts.tsx';
import { ProblemLink } from './problem-link.tsx';
import './cards.css';

export function ProblemCards({ problems }: { readonly problems: readonly ProblemRow[] }) {
  return (
    <ul className="problems-cards">
      {problems.map((problem) => (
        <Card key={problem.slug} problem={problem} />
      ))}
    </ul>
  );
}

function Card({ problem }: { readonly problem: ProblemRow }) {
  const { problems: words, names } = useWords();
  const format = useFormat();
  const { standing, level, topics, submissions } = problem;
  return (
    <li className="problems-card">
      <div className="problems-card-line">
        <ProblemLink problem={problem} />
        <StandingMark standing={standing} />
      </div>
      <div className="problems-card-line">
        <span className="problems-card-facts">
          {level !== undefined && <span>{names.level(level)}</span>}
          <Topics topics={topics} />
        </span>
        <BestScore problem={problem} />
      </div>
      {submissions > 0 && (
        <div className="problems-card-line">
          <span>{words.submissions(format.count(submissions))}</span>
          <Times problem={problem} />
        </div>
      )}
    </li>
  );
}
