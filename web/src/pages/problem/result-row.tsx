// One test of a group: verdict, CPU time against the limit, ratio to the reference, memory, why.

import { timesText } from '#judge/report/numbers';
import type { CaseResult, EfficiencyResult } from '#judge/schema/report';
import { useFormat } from '../../format.ts';
import { VerdictMark } from '../../parts/mark.tsx';
import { LimitBar } from '../../report/limit-bar.tsx';
import { caseNote } from '../../report/reason-text.ts';
import type { CaseView } from '../../report/submission-view.ts';
import { useWords } from '../../words/words.ts';

/** Goes to a place in the source. */
type OnPlace = ((line: number, column?: number) => void) | undefined;
type ResultRowProps = {
  readonly one: CaseView;
  readonly hasRatio: boolean;
  /** Whether a result is still to come. */
  readonly isWaiting: boolean;
  readonly onPlace: OnPlace;
};

export function ResultRow({ one: { name, result }, hasRatio, isWaiting, onPlace }: ResultRowProps) {
  const { judged } = useWords().problem;
  if (result === undefined)
    return (
      <tr className="group-pending">
        <th scope="row">{name}</th>
        <td colSpan={hasRatio ? 6 : 5}>{isWaiting ? judged.pending : judged.notRun}</td>
      </tr>
    );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <VerdictMark verdict={result.verdict} />
      </td>
      <Times result={result} hasRatio={hasRatio} />
      <Why result={result} onPlace={onPlace} />
    </tr>
  );
}

/** What was not run has no figures. */
const wasRun = ({ verdict }: CaseResult) => verdict !== 'SK';

function Times({ result, hasRatio }: { result: CaseResult; hasRatio: boolean }) {
  const { judged } = useWords().problem;
  const format = useFormat();
  if (!wasRun(result)) return <td colSpan={hasRatio ? 4 : 3} />;
  return (
    <>
      <td className="number">{format.ms(result.cpuMs)}</td>
      <td className="group-figure" data-label={judged.limit} title={format.ms(result.limitMs)}>
        <LimitBar used={result.cpuMs} limit={result.limitMs} isOver={result.verdict === 'TLE'} />
      </td>
      {hasRatio && (
        <td className="group-figure number" data-label={judged.ratio}>
          {result.efficiency && <Ratio efficiency={result.efficiency} />}
        </td>
      )}
      <td className="group-memory number">{format.mib(result.peakMiB)}</td>
    </>
  );
}

function Ratio({ efficiency: { ratio, interval, reference } }: { efficiency: EfficiencyResult }) {
  const { judged } = useWords().problem;
  const format = useFormat();
  const [low, high] = interval;
  const isSharp = timesText(low) === timesText(high);
  return (
    <span title={judged.reference(reference)}>
      {format.times(ratio)}
      {!isSharp && <span className="group-interval">{judged.interval(timesText(low), format.times(high))}</span>}
    </span>
  );
}

function Why({ result, onPlace }: { result: CaseResult; onPlace: OnPlace }) {
  const words = useWords();
  const { judged } = words.problem;
  const { error, efficiency } = result;
  const place = error?.line === undefined ? undefined : judged.at(error.line, error.column);
  return (
    <td className="group-why">
      {caseNote(result, words)}
      {efficiency?.decision === 'withheld' && <p className="group-withheld">{judged.withheldWhy}</p>}
      {place !== undefined && ' '}
      {place !== undefined && error?.line !== undefined && onPlace ? (
        <button type="button" className="error-place-link" onClick={() => onPlace(error.line ?? 1, error.column)}>
          {place}
        </button>
      ) : (
        place
      )}
    </td>
  );
}
