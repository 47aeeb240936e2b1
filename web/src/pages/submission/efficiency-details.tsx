// What was measured of one efficiency test: decision, reference, intervals, and how steady the machine was.
import { LANGUAGE_NAMES } from '#judge/report/names';
import type { CaseResult, EfficiencyResult } from '#judge/schema/report';
import { type Format, useFormat } from '../../format.ts';
import { useWords } from '../../words/words.ts';
import { Facts } from './facts.tsx';

type Props = { readonly result: CaseResult; readonly efficiency: EfficiencyResult };

export function EfficiencyDetails({ result, efficiency }: Props) {
  const { history } = useWords();
  const format = useFormat();
  const words = history.submission.efficiency;
  const { timesLimit, timesLimitInterval, ratio, interval, referenceLanguage } = efficiency;
  const between = (value: number, [low, high]: readonly [number, number]) =>
    words.interval(format.times(value), format.times(low), format.times(high));
  const rule = words.limitRule(
    format.times(efficiency.timesReference * efficiency.languageTimes),
    format.ms(efficiency.floorMs),
  );
  const model = words.referenceTime(
    format.ms(efficiency.referenceMs),
    efficiency.reference,
    LANGUAGE_NAMES[referenceLanguage],
  );
  return (
    <Facts
      facts={[
        [words.decision, words.decisions[efficiency.decision]],
        [words.ofLimit, between(timesLimit, timesLimitInterval)],
        [words.ratio, between(ratio, interval)],
        [words.limit, `${format.ms(result.limitMs)} (${rule})`],
        [words.reference, model],
        [words.runs, words.runsOf(format.count(efficiency.runs), format.count(efficiency.samples.length))],
        [words.load, loadText(efficiency, words, format)],
      ]}
    />
  );
}

type EfficiencyWords = ReturnType<typeof useWords>['history']['submission']['efficiency'];

function loadText({ load, measuredLonger }: EfficiencyResult, words: EfficiencyWords, format: Format): string {
  const { noisy, spread, steal, running } = load;
  const parts = [
    noisy ? words.noisy : words.steady,
    // A single pair has no spread.
    ...(spread === 0 ? [] : [words.spread(format.percent(spread))]),
    ...(steal === undefined || steal < 0.005 ? [] : [words.steal(format.percent(steal))]),
    ...(running === undefined || running < 0.5 ? [] : [words.running(format.count(running))]),
    ...(measuredLonger ? [words.longer] : []),
  ];
  return parts.join(' · ');
}
