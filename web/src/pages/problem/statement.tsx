// The statement, with the problem's title, level, topics and limits above it.
import { useFormat } from '../../format.ts';
import { Article } from '../../parts/article.tsx';
import { useNames, useTongue, useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import './statement.css';

export function Statement() {
  const { problem: words } = useWords();
  const { problem } = useDesk();
  const tongue = useTongue();
  const name = useNames()(problem.name);
  return (
    <article className="statement">
      <header className="statement-head">
        {/* The page's heading says it for those who hear it, whichever tab is shown. */}
        <p className="statement-title" aria-hidden="true">
          {name}
        </p>
        <Facts />
      </header>
      {problem.tongue !== tongue && <p className="statement-note">{words.otherTongue}</p>}
      <Article html={problem.statement} lang={problem.tongue} />
    </article>
  );
}

function Facts() {
  const { problem: words, names } = useWords();
  const { problem } = useDesk();
  const nameOf = useNames();
  const format = useFormat();
  const { level, topics, limits, efficiency, groups } = problem;
  const isTimed = groups.some((group) => group.efficiency);
  return (
    <ul className="statement-facts">
      {level !== undefined && <li className="statement-level">{names.level(level)}</li>}
      {topics.map(({ key, name }) => (
        <li key={key} className="statement-topic">
          {nameOf(name)}
        </li>
      ))}
      <li>{words.limits(format.ms(limits.timeMs), format.mib(limits.memoryMiB))}</li>
      {isTimed && (
        <li>{words.efficiencyLimit(format.times(efficiency.timesReference), format.ms(efficiency.floorMs))}</li>
      )}
    </ul>
  );
}
