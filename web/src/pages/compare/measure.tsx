// Both submissions measured against each other on this machine: the one way to know which is faster.
import type { Comparison } from '#server/schema/timing';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { TableFrame } from '../../parts/table-frame.tsx';
import { groupText } from '../../report/reason-text.ts';
import { useWords } from '../../words/words.ts';
import { isMeasuring, type MeasureView, timesOf } from './measure-view.ts';
import { useMeasure } from './use-measure.ts';

export function Measure({ before, after }: { readonly before: string; readonly after: string }) {
  const { history } = useWords();
  const words = history.comparison;
  const { view, start, cancel } = useMeasure(before, after);
  const isBusy = isMeasuring(view);
  return (
    <section className="compare-section" aria-labelledby="compare-measure">
      <h2 id="compare-measure">{words.measure}</h2>
      <p className="compare-muted">{words.measureHint}</p>
      <div className="compare-measure">
        {isBusy ? (
          <Button disabled={view.phase === 'starting'} onClick={cancel}>
            {history.submission.cancel}
          </Button>
        ) : (
          <Button kind="primary" onClick={start}>
            {view.phase === 'idle' ? words.measure : words.measureAgain}
          </Button>
        )}
        {isBusy && <Progress view={view} />}
      </div>
      <div aria-live="polite">
        {view.phase === 'done' && <Conclusion comparison={view.comparison} />}
        {view.phase === 'cancelled' && <p>{words.cancelled}</p>}
        {view.phase === 'failed' && (
          <p className="compare-bad">
            {words.failed} {view.failure}
          </p>
        )}
      </div>
      {view.phase === 'done' && <Cases comparison={view.comparison} />}
    </section>
  );
}

function Progress({ view }: { readonly view: MeasureView }) {
  const { history } = useWords();
  const format = useFormat();
  const text = useProgressText(view);
  const counted = view.phase === 'measuring' || view.phase === 'building' ? view : undefined;
  const part = counted && counted.total > 0 ? { value: counted.done / counted.total } : {};
  return (
    <>
      <progress max={1} aria-label={text} {...part} />
      <span className="number">
        {text}
        {view.phase === 'measuring' &&
          view.total > 0 &&
          ` · ${history.comparison.pairs(format.count(view.done), format.count(view.total))}`}
      </span>
    </>
  );
}

function useProgressText(view: MeasureView): string {
  const { history } = useWords();
  const format = useFormat();
  switch (view.phase) {
    case 'queued':
      return history.submission.queued(format.count(view.ahead));
    case 'preparing':
      return history.submission.preparing;
    case 'building':
      return history.submission.building;
    case 'measuring':
      return history.comparison.measuring;
    default:
      return history.comparison.starting;
  }
}

function Conclusion({ comparison }: { readonly comparison: Comparison }) {
  const { history } = useWords();
  const { conclusion } = history.comparison;
  const format = useFormat();
  const { ratio, interval, isBound } = comparison;
  const { times, low, high } = timesOf(ratio, interval);
  const said = [format.times(times), format.times(low), format.times(high)] as const;
  const texts: Readonly<Record<Comparison['conclusion'], () => string>> = {
    faster: () => (isBound ? conclusion.fasterBound(said[0]) : conclusion.faster(...said)),
    slower: () => (isBound ? conclusion.slowerBound(said[0]) : conclusion.slower(...said)),
    undecided: () => conclusion.undecided(format.percent(interval[0]), format.percent(interval[1])),
    'not-run': () => conclusion.notRun,
  };
  return <p className="compare-conclusion">{texts[comparison.conclusion]()}</p>;
}

function Cases({ comparison: { cases } }: { readonly comparison: Comparison }) {
  const { history } = useWords();
  const words = history.comparison;
  const hasGroups = new Set(cases.map(({ group }) => group)).size > 1;
  const numbers = [words.before, words.after, words.ratioOf, words.pairsHead];
  return (
    <TableFrame label={words.measuredTests}>
      <table className="table compare-table">
        <caption className="visually-hidden">{words.measuredTests}</caption>
        <thead>
          <tr>
            <th scope="col">{history.submission.case}</th>
            {numbers.map((head) => (
              <th key={head} scope="col" className="table-number">
                {head}
              </th>
            ))}
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <CaseRow key={`${one.group}/${one.name}`} one={one} group={hasGroups ? one.group : undefined} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

type CaseRowProps = {
  readonly one: Comparison['cases'][number];
  /** Absent when all are of the same. */
  readonly group: string | undefined;
};

function CaseRow({ one, group }: CaseRowProps) {
  const all = useWords();
  const words = all.history.comparison;
  const format = useFormat();
  const hasRun = one.conclusion !== 'not-run';
  const [low, high] = one.interval;
  return (
    <tr>
      <th scope="row">
        {group !== undefined && <span className="compare-muted">{groupText(group, all)}</span>} {one.name}
      </th>
      <td className="table-number number">{hasRun && format.ms(one.beforeMs)}</td>
      <td className="table-number number">{hasRun && format.ms(one.afterMs)}</td>
      <td className="table-number number">
        {hasRun &&
          !one.isBound &&
          `${format.percent(one.ratio)} (${words.between(format.percent(low), format.percent(high))})`}
        {hasRun && one.isBound && `${one.ratio < 1 ? '<' : '>'} ${format.percent(one.ratio)}`}
      </td>
      <td className="table-number number">{format.count(one.pairs)}</td>
      <td className={`compare-${one.conclusion}`}>{words.verdicts[one.conclusion]}</td>
    </tr>
  );
}
