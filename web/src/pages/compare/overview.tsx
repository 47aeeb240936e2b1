// What is known of both submissions at a glance.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LANGUAGE_NAMES } from '#judge/report/names';
import { pointsText } from '#judge/report/numbers';
import type { Submission } from '#server/schema/submission';
import { useFormat } from '../../format.ts';
import { StandingMark, VerdictMark } from '../../parts/mark.tsx';
import { useWords } from '../../words/words.ts';
import '../../parts/table.css';

type Props = { readonly before: Submission; readonly after: Submission };

export function Overview({ before, after }: Props) {
  const { history } = useWords();
  const format = useFormat();
  const { columns, comparison: words } = history;
  const rows: readonly (readonly [name: string, of: (one: Submission) => ReactNode])[] = [
    [columns.when, (one) => <When submission={one} />],
    [columns.standing, ({ standing }) => standing && <StandingMark standing={standing} />],
    [columns.verdict, ({ verdict }) => verdict && <VerdictMark verdict={verdict} />],
    [columns.score, ({ score }) => score && history.points(...pointsText(score))],
    [columns.slowest, ({ slowestMs }) => slowestMs !== undefined && format.ms(slowestMs)],
    [columns.memory, ({ peakMiB }) => peakMiB !== undefined && format.mib(peakMiB)],
    [columns.language, ({ language }) => LANGUAGE_NAMES[language]],
  ];
  return (
    <section className="compare-section" aria-labelledby="compare-overview">
      <h2 id="compare-overview">{words.overview}</h2>
      <div className="table-frame">
        <table className="table compare-table compare-overview">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, of]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{of(before)}</td>
                <td className="number">{of(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function When({ submission: { id, createdAt, outdated } }: { readonly submission: Submission }) {
  const { history } = useWords();
  const format = useFormat();
  return (
    <>
      <Link to="/submissions/$id" params={{ id }}>
        {format.date(createdAt)}
      </Link>
      {outdated && <span className="compare-outdated">{history.outdated}</span>}
    </>
  );
}
