// Each test's time over submissions: a tiny line, best, last, and how the last one stands to the best.
import type { TimingReport } from '#server/schema/timing';
import { useFormat } from '../../format.ts';
import { VerdictMark } from '../../parts/mark.tsx';
import { Spark } from '../../parts/spark.tsx';
import { LimitBar } from '../../report/limit-bar.tsx';
import { groupText } from '../../report/reason-text.ts';
import { useWords } from '../../words/words.ts';
import { type TimingRow, timingRows } from './timing-rows.ts';
import '../../parts/table.css';

type Props = {
  readonly report: TimingReport;
  readonly shown: string;
  readonly onShow: (key: string) => void;
};

export function CaseTable({ report, shown, onShow }: Props) {
  const { history } = useWords();
  const words = history.timingPage;
  const rows = timingRows(report);
  const groups = [...new Set(rows.map(({ group }) => group))];
  const numbers = [words.best, words.last, words.change, history.submission.ofLimit];
  return (
    <div className="table-frame">
      <table className="table timing-table">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.case}</th>
            <th scope="col">{words.trend}</th>
            <th scope="col">{words.lastVerdict}</th>
            {numbers.map((head) => (
              <th key={head} scope="col" className="table-number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <Group
            key={group}
            group={group}
            rows={rows.filter((row) => row.group === group)}
            shown={shown}
            onShow={onShow}
          />
        ))}
      </table>
    </div>
  );
}

type GroupProps = Omit<Props, 'report'> & { readonly group: string; readonly rows: readonly TimingRow[] };

function Group({ group, rows, shown, onShow }: GroupProps) {
  const all = useWords();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={7} className="timing-group">
          {groupText(group, all)}
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.key} row={row} isShown={row.key === shown} onShow={onShow} />
      ))}
    </tbody>
  );
}

type RowProps = {
  readonly row: TimingRow;
  readonly isShown: boolean;
  readonly onShow: (key: string) => void;
};

function Row({ row, isShown, onShow }: RowProps) {
  const { history } = useWords();
  const words = history.timingPage;
  const format = useFormat();
  const { key, name, bestMs, last } = row;
  const number = 'table-number number';
  return (
    <tr className={isShown ? 'timing-shown' : ''}>
      <th scope="row">
        <button
          type="button"
          className="timing-open"
          title={words.plot(name)}
          aria-pressed={isShown}
          onClick={() => onShow(isShown ? '' : key)}
        >
          {name}
        </button>
      </th>
      <td>
        <Trend row={row} />
      </td>
      <td>{last && <VerdictMark verdict={last.verdict} />}</td>
      <td className={number}>{bestMs !== undefined && format.ms(bestMs)}</td>
      <td className={number}>{last && format.ms(last.cpuMs)}</td>
      <td className={number}>
        <OverBest row={row} />
      </td>
      <td className={number}>
        {last && last.limitMs > 0 && (
          <LimitBar used={last.cpuMs} limit={last.limitMs} isOver={last.verdict === 'TLE'} />
        )}
      </td>
    </tr>
  );
}

function Trend({ row: { times } }: { readonly row: TimingRow }) {
  const { history } = useWords();
  const format = useFormat();
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return null;
  const text = history.timingPage.trendText(format.count(times.length), format.ms(first), format.ms(last));
  return <Spark values={times} label={text} />;
}

function OverBest({ row: { lastOverBest } }: { readonly row: TimingRow }) {
  const { history } = useWords();
  const format = useFormat();
  if (lastOverBest === undefined) return null;
  return lastOverBest <= 1 ? history.timingPage.isBest : format.times(lastOverBest);
}
