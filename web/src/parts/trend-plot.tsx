// A number over submissions, oldest first, with the best one marked: time or memory.
import { useMemo } from 'react';
import { useFormat } from '../format.ts';
import { useTongue, useWords } from '../words/words.ts';
import { tickText } from './plot/log-ticks.ts';
import { Legend, PlotFrame } from './plot/plot-frame.tsx';
import { bestOf, type TrendPoint, trendPicture } from './plot/trend.ts';
import { drawTrend, TREND_HEIGHT } from './plot/trend-drawing.ts';

export type { TrendPoint } from './plot/trend.ts';

export type TrendPlotProps = {
  readonly title: string;
  readonly unit: 'ms' | 'MiB';
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
};

export function TrendPlot({ title, unit, points }: TrendPlotProps) {
  const { plots: words } = useWords();
  const format = useFormat();
  const draw = useTrendDrawing(points, unit);
  const say = unit === 'ms' ? format.ms : format.mib;
  const [first, last, best] = [points[0], points.at(-1), points[bestOf(points) ?? -1]];
  if (first === undefined || last === undefined) return <p className="plot-nothing">{words.trend.nothing}</p>;
  const bestText = best === undefined ? '–' : say(best.value);
  const table = {
    heads: [
      words.trend.submission,
      words.trend.date,
      unit === 'ms' ? words.milliseconds : words.mebibytes,
      words.trend.language,
    ],
    rows: points.map(({ createdAt, value, note }, i) => [
      format.count(i + 1),
      format.date(createdAt),
      say(value),
      note,
    ]),
  };
  return (
    <PlotFrame
      title={title}
      text={`${title}. ${words.trend.describe(points.length, say(first.value), say(last.value), bestText)}`}
      draw={draw}
      height={TREND_HEIGHT}
      table={table}
      legend={<TrendLegend points={points} />}
    />
  );
}

function TrendLegend({ points }: { points: readonly TrendPoint[] }) {
  const { plots: words } = useWords();
  const hasFailed = points.some(({ isFailed }) => isFailed);
  const items = [
    { mark: 'accepted', name: words.trend.accepted },
    ...(hasFailed ? [{ mark: 'rejected', name: words.trend.rejected }] : []),
    { mark: 'best', name: words.trend.best },
  ];
  return <Legend items={items} />;
}

function useTrendDrawing(points: readonly TrendPoint[], unit: TrendPlotProps['unit']) {
  const { plots: words } = useWords();
  const format = useFormat();
  const tongue = useTongue();
  return useMemo(() => {
    const say = unit === 'ms' ? format.ms : format.mib;
    const picture = trendPicture(points);
    const y = unit === 'ms' ? words.milliseconds : words.mebibytes;
    return drawTrend(picture, {
      x: words.trend.submissionAxis,
      y: picture.isLogarithmic ? words.logarithmic(y) : y,
      tick: tickText(tongue),
      best: (value) => words.trend.bestAt(say(value)),
      title: ({ createdAt, value, note }) => `${format.date(createdAt)}\n${say(value)} · ${note}`,
    });
  }, [points, unit, words, format, tongue]);
}
