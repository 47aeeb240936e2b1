// The plots of a month: the very pictures that are taken along, each with its numbers as a table.
import type { Month, Plot } from '#server/schema/month';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { useNames, useTongue, useWords } from '../../words/words.ts';

export function Pictures({ month: { facts, plots } }: { readonly month: Month }) {
  const words = useWords().months.month;
  const tongue = useTongue();
  if (plots.length === 0) return null;
  // Asked for anew when the numbers in it are others.
  const stamp = `${facts.submissions}.${facts.solved}`;
  return (
    <div className="month-pictures">
      {plots.map(({ plot, alt }) => (
        <figure key={plot}>
          <img src={`${api.months.plotUrl(facts.month, plot, tongue)}#${stamp}`} alt={alt} />
          <details>
            <summary>{words.asTable}</summary>
            <Numbers plot={plot} facts={facts} label={alt} />
          </details>
        </figure>
      ))}
    </div>
  );
}

type NumbersProps = { readonly plot: Plot; readonly facts: Month['facts']; readonly label: string };

function Numbers({ plot, facts, label }: NumbersProps) {
  const words = useWords().months.month;
  const format = useFormat();
  const rows = useRows(plot, facts);
  return (
    <table className="table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.tables[plot]}</th>
          <th scope="col" className="table-number">
            {plot === 'days' ? words.submissionsHead : words.solvedHead}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="table-number">{format.count(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useRows(plot: Plot, { practised, solvedProblems }: Month['facts']): readonly (readonly [string, number])[] {
  const words = useWords().months.month;
  const format = useFormat();
  const names = useNames();
  if (plot === 'days') return practised.map(({ day, submissions }) => [format.day(Date.parse(day)), submissions]);
  const keys =
    plot === 'levels'
      ? solvedProblems.map(({ level }) => (level === undefined ? words.noLevel : words.level(level)))
      : solvedProblems.flatMap(({ topics }) => topics.map(({ name }) => names(name)));
  const counts = [...Map.groupBy(keys, (key) => key)].map(([key, own]) => [key, own.length] as const);
  return plot === 'topics' ? counts.sort(([, a], [, b]) => b - a) : counts;
}
