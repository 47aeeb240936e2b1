// The calendar as a table: the days with submissions, newest first.
import { useFormat } from '../../format.ts';
import { TableFrame } from '../../parts/table-frame.tsx';
import { useTongue, useWords } from '../../words/words.ts';
import type { Day } from './calendar-facts.ts';
import { CountLink } from './count-link.tsx';
import { dayText } from './day-text.ts';

export function CalendarTable({ days }: { readonly days: readonly Day[] }) {
  const { records } = useWords();
  const { calendar: words } = records;
  const tongue = useTongue();
  const format = useFormat();
  const active = days.filter(({ submissions }) => submissions > 0).toReversed();
  return (
    <div className="records-tall">
      <TableFrame label={words.grid}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col" className="table-number">
                {words.submissions}
              </th>
              <th scope="col" className="table-number">
                {words.solved}
              </th>
            </tr>
          </thead>
          <tbody>
            {active.map(({ day, from, to, submissions, solved }) => {
              const date = dayText(day, tongue, 'day');
              const span = { from, to: to - 1 };
              return (
                <tr key={day}>
                  <th scope="row">{date}</th>
                  <td className="table-number">
                    <CountLink
                      count={submissions}
                      search={span}
                      label={`${date}, ${words.submissions}: ${submissions}`}
                    >
                      {format.count(submissions)}
                    </CountLink>
                  </td>
                  <td className="table-number">
                    <CountLink
                      count={solved}
                      search={{ ...span, standing: 'solved' }}
                      label={`${date}, ${words.solved}: ${solved}`}
                    >
                      {format.count(solved)}
                    </CountLink>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}
