// The efficiency receipt: a log-log plot of both programs, what it means in sentences, and the line to blame.
import { useMemo, useState } from 'react';
import type { Blame, Growth } from '#judge/schema/growth';
import { type Format, useFormat } from '../format.ts';
import { useTongue, useWords } from '../words/words.ts';
import { Coded } from './coded.tsx';
import { type PlotWords, predictionText, roughly } from './plot/duration.ts';
import { classOf, type Measure } from './plot/growth-curve.ts';
import { drawGrowth, GROWTH_HEIGHT, type GrowthLabels } from './plot/growth-drawing.ts';
import { growthPicture, hasMeasure, type LimitRule } from './plot/growth-picture.ts';
import { blameText, growthSentences } from './plot/growth-sentence.ts';
import { growthTable } from './plot/growth-table.ts';
import { tickText } from './plot/log-ticks.ts';
import { Legend, PlotFrame, Switch } from './plot/plot-frame.tsx';

export type GrowthPlotProps = {
  readonly growth: Growth;
  /** Called with the blamed line when a person asks for it. Without it the line is only named. */
  readonly onLine?: ((line: number) => void) | undefined;
  /** How the limit is made, as the report's efficiency cases have it; else it is taken from the limit at the largest size. */
  readonly limitRule?: LimitRule | undefined;
};

export function GrowthPlot({ growth, onLine, limitRule }: GrowthPlotProps) {
  const { plots: words } = useWords();
  const format = useFormat();
  const [wanted, setWanted] = useState<Measure>('time');
  const measure = hasMeasure(growth, wanted) ? wanted : wanted === 'time' ? 'steps' : 'time';
  const draw = useGrowthDrawing(growth, measure, limitRule);
  const sentences = growthSentences(growth, words, format);
  const text = words.growth.describe(growth.candidate.rungs.length, growth.variable, sentences.join(' '));
  return (
    <PlotFrame
      title={words.growth.title(growth.variable)}
      text={text}
      draw={draw}
      height={GROWTH_HEIGHT}
      table={growthTable(growth, words, format)}
      switches={<MeasureSwitch growth={growth} measure={measure} onChange={setWanted} />}
      legend={<Legend items={legendOf(growth, measure, words)} />}
    >
      <p className="plot-sentence">{sentences.join(' ')}</p>
      {growth.blame && <BlamedLine blame={growth.blame} onLine={onLine} />}
    </PlotFrame>
  );
}

function MeasureSwitch(props: { growth: Growth; measure: Measure; onChange: (measure: Measure) => void }) {
  const { plots: words } = useWords();
  const choices = (['time', 'steps'] as const).map((value) => ({
    value,
    name: words.growth[value],
    isOff: !hasMeasure(props.growth, value),
  }));
  return <Switch label={words.measure} value={props.measure} choices={choices} onChange={props.onChange} />;
}

function BlamedLine({ blame, onLine }: { blame: Blame; onLine: GrowthPlotProps['onLine'] }) {
  const { plots: words } = useWords();
  const format = useFormat();
  const name = words.blameLine(blame.line);
  return (
    <p className="plot-blame">
      {onLine ? (
        <button
          type="button"
          className="plot-line"
          title={words.goToLine(blame.line)}
          onClick={() => onLine(blame.line)}
        >
          {name}
        </button>
      ) : (
        <strong>{name}</strong>
      )}{' '}
      <Coded text={blameText(blame, words, format)} />
    </p>
  );
}

function useGrowthDrawing(growth: Growth, measure: Measure, rule: LimitRule | undefined) {
  const { plots: words } = useWords();
  const format = useFormat();
  const tongue = useTongue();
  return useMemo(() => {
    const picture = growthPicture(growth, measure, rule);
    return drawGrowth(picture, labelsOf(growth, measure, { words, format, tick: tickText(tongue) }));
  }, [growth, measure, rule, words, format, tongue]);
}

type Said = { readonly words: PlotWords; readonly format: Format; readonly tick: (value: number) => string };

function labelsOf({ variable, crossesAt = 0 }: Growth, measure: Measure, { words, format, tick }: Said): GrowthLabels {
  const { growth } = words;
  return {
    x: words.logarithmic(growth.sizeAxis(variable)),
    y: words.logarithmic(measure === 'time' ? growth.timeAxis : growth.stepsAxis),
    limit: growth.limit,
    crossing: growth.crossing(variable, format.count(roughly(crossesAt))),
    yours: growth.yours,
    reference: growth.reference,
    tick,
    size: (n) => `${variable} = ${format.count(n)}`,
    value: measure === 'time' ? format.ms : format.count,
    end: (value) => predictionText(value, words, format),
  };
}

function legendOf({ candidate, reference }: Growth, measure: Measure, { growth: words, classes }: PlotWords) {
  const fitted = (name: string, program: typeof candidate) =>
    `${name} (${words.fitted(classes[classOf(program, measure)])})`;
  return [
    { mark: 'candidate', name: fitted(words.yours, candidate) },
    ...(reference ? [{ mark: 'reference', name: fitted(words.reference, reference) }] : []),
    ...(measure === 'time' ? [{ mark: 'predicted', name: words.predicted }] : []),
    ...(measure === 'time' && reference ? [{ mark: 'limit', name: words.limit }] : []),
  ];
}
