// Draws a trend over submissions: a line with a dot each, the best one marked.
import type { Draw, Plot } from './drawing.ts';
import { logTicks } from './log-ticks.ts';
import { orderTicks, type TrendPicture } from './trend.ts';

export type TrendLabels = {
  readonly x: string;
  readonly y: string;
  readonly tick: (value: number) => string;
  readonly best: (value: number) => string;
  /** Of a dot. */
  readonly title: (point: TrendPicture['points'][number]) => string;
};

export const TREND_HEIGHT = 220;
const NARROW = 420;

export function drawTrend(picture: TrendPicture, labels: TrendLabels): Draw {
  const { points } = picture;
  return (plot, width) =>
    plot.plot({
      ...frameOf(picture, labels, width),
      marks: [
        // Plot's own texts of a logarithmic axis leave out some ticks.
        ...(picture.isLogarithmic ? [plot.axisY({ ...ticksOf(picture), text: labels.tick })] : []),
        plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ...ticksOf(picture) }),
        plot.line(points, { x: 'order', y: 'value', stroke: 'var(--accent)', strokeWidth: 1.5 }),
        ...dotMarks(plot, picture, labels),
        ...bestMarks(plot, picture, labels),
      ],
    });
}

function frameOf({ points, values, isLogarithmic }: TrendPicture, { x, y, tick }: TrendLabels, width: number) {
  const ticks = [...orderTicks(points.length, width < NARROW ? 5 : 10)];
  return {
    className: 'plot-svg',
    width,
    height: TREND_HEIGHT,
    marginLeft: 58,
    marginRight: 18,
    marginTop: 30,
    marginBottom: 42,
    x: { type: 'linear' as const, domain: [0.5, points.length + 0.5], label: x, ticks, tickFormat: tick },
    y: {
      type: isLogarithmic ? ('log' as const) : ('linear' as const),
      domain: values,
      label: y,
      tickFormat: tick,
      ...ticksOf({ values, isLogarithmic }),
    },
  };
}

function ticksOf({ values, isLogarithmic }: Pick<TrendPicture, 'values' | 'isLogarithmic'>) {
  return { ticks: isLogarithmic ? [...logTicks(values)] : 5 };
}

function dotMarks(plot: Plot, { points }: TrendPicture, { title }: TrendLabels) {
  return [false, true].map((isFailed) =>
    plot.dot(
      points.filter((point) => (point.isFailed ?? false) === isFailed),
      {
        x: 'order',
        y: 'value',
        r: isFailed ? 5 : 4,
        symbol: isFailed ? 'times' : 'circle',
        stroke: isFailed ? 'var(--bad)' : 'var(--accent)',
        strokeWidth: isFailed ? 2 : 1.5,
        fill: isFailed ? 'none' : 'var(--accent)',
        title,
        tip: true,
      },
    ),
  );
}

function bestMarks(plot: Plot, { points, best }: TrendPicture, labels: TrendLabels) {
  const point = best === undefined ? undefined : points[best];
  if (point === undefined) return [];
  return [
    plot.dot([point], { x: 'order', y: 'value', r: 8, symbol: 'star', fill: 'var(--ok)', stroke: 'var(--bg-raised)' }),
    plot.text([point], {
      x: 'order',
      y: 'value',
      text: () => labels.best(point.value),
      dy: -16,
      textAnchor: point.order > points.length * 0.8 ? 'end' : point.order < points.length * 0.2 ? 'start' : 'middle',
      fill: 'var(--ok)',
      stroke: 'var(--bg-raised)',
      strokeWidth: 5,
      fontWeight: 600,
    }),
  ];
}
