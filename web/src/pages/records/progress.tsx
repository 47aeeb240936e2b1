// Solved problems by level and by topic, of how many there are.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Progress } from '#server/schema/records';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import type { HistorySearch, ProblemsSearch } from '../../searches.ts';
import { useNames, useWords } from '../../words/words.ts';
import { CountLink } from './count-link.tsx';
import { Section } from './section.tsx';

type Row = {
  readonly key: string;
  readonly name: string;
  readonly solved: number;
  readonly all: number;
  readonly submissions: HistorySearch;
  readonly problems: ProblemsSearch;
};

export function LevelProgress({ progress: { levels } }: { readonly progress: Progress }) {
  const { records, names } = useWords();
  const rows = levels.map(({ level, solved, all }) => ({
    ...{ key: `${level}`, name: names.level(level), solved, all },
    submissions: { level, standing: 'solved' as const },
    problems: { level },
  }));
  return (
    <Section title={records.progress.byLevel}>
      <ProgressTable rows={rows} head={records.progress.name} />
    </Section>
  );
}

const FIRST_TOPICS = 8;

export function TopicProgress({ progress: { topics } }: { readonly progress: Progress }) {
  const { records } = useWords();
  const { progress: words } = records;
  const nameOf = useNames();
  const format = useFormat();
  const [isLong, setLong] = useState(false);
  const rows = topics.map(({ topic, solved, all }) => ({
    ...{ key: topic.key, name: nameOf(topic.name), solved, all },
    submissions: { topic: topic.key, standing: 'solved' as const },
    problems: { topic: topic.key },
  }));
  return (
    <Section title={words.byTopic}>
      <ProgressTable rows={isLong ? rows : rows.slice(0, FIRST_TOPICS)} head={words.topic} />
      {rows.length > FIRST_TOPICS && (
        <div>
          <Button kind="quiet" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
            {isLong ? words.fewer : words.more(format.count(rows.length))}
          </Button>
        </div>
      )}
    </Section>
  );
}

function ProgressTable({ rows, head }: { readonly rows: readonly Row[]; readonly head: string }) {
  const { records } = useWords();
  const { progress: words } = records;
  return (
    <table className="table records-table">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">
            <span className="visually-hidden">{words.share}</span>
          </th>
          <th scope="col" className="table-number">
            {words.solved}
          </th>
          <th scope="col" className="table-number">
            {words.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ProgressRow key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ProgressRow({ row: { name, solved, all, submissions, problems } }: { readonly row: Row }) {
  const { records } = useWords();
  const { progress: words } = records;
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="records-bar-cell">
        <span className="records-bar">
          <span style={{ width: `${(100 * solved) / Math.max(all, 1)}%` }} />
        </span>
        <span className="visually-hidden">{format.percent(solved / Math.max(all, 1))}</span>
      </td>
      <td className="table-number">
        <CountLink count={solved} search={submissions} label={words.solvedLabel(name, format.count(solved))}>
          {format.count(solved)}
        </CountLink>
      </td>
      <td className="table-number">
        <Link to="/" search={problems} aria-label={words.allLabel(name, format.count(all))}>
          {format.count(all)}
        </Link>
      </td>
    </tr>
  );
}
