// The same as the bars, as a table: newest first, without the spans in which nothing was right.
import type { Losses } from '#server/schema/records';
import { useFormat } from '../../format.ts';
import { TableFrame } from '../../parts/table-frame.tsx';
import { useTongue, useWords } from '../../words/words.ts';
import { CountLink } from './count-link.tsx';
import { dayText } from './day-text.ts';

export function LossTable({ spans }: { readonly spans: Losses['spans'] }) {
  const { records } = useWords();
  const { losses: words } = records;
  const tongue = useTongue();
  const format = useFormat();
  const rows = spans.filter(({ lost, solved }) => lost + solved > 0).toReversed();
  return (
    <div className="records-tall">
      <TableFrame label={words.table}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.span}</th>
              <th scope="col" className="table-number">
                {words.lost}
              </th>
              <th scope="col" className="table-number">
                {words.solved}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ day, from, to, lost, solved }) => {
              const date = dayText(day, tongue, 'day');
              const cell = (standing: 'efficiency-loss' | 'solved', count: number, name: string) => (
                <td className="table-number">
                  <CountLink count={count} search={{ from, to: to - 1, standing }} label={`${date}, ${name}: ${count}`}>
                    {format.count(count)}
                  </CountLink>
                </td>
              );
              return (
                <tr key={day}>
                  <th scope="row">{date}</th>
                  {cell('efficiency-loss', lost, words.lost)}
                  {cell('solved', solved, words.solved)}
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}
