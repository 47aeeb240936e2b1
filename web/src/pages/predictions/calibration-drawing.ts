// Draws the calibration: a dot for each confidence with its interval, beside the line of those who know themselves.
import type { Calibration } from '#server/schema/prediction';
import type { Draw } from '../../parts/plot/drawing.ts';

type Labels = {
  readonly x: string;
  readonly y: string;
  readonly title: (band: Calibration) => string;
};

export const CALIBRATION_HEIGHT = 260;
const SURE = [50, 100].map((percent) => ({ x: percent, y: percent }));

export function drawCalibration(bands: readonly Calibration[], { x, y, title }: Labels): Draw {
  const points = bands.map((band) => ({
    band,
    x: band.statedPercent ?? band.leastPercent,
    y: (100 * band.right) / band.predictions,
    low: 100 * (band.interval?.[0] ?? 0),
    high: 100 * (band.interval?.[1] ?? 1),
  }));
  return (plot, width) =>
    plot.plot({
      className: 'plot-svg',
      width,
      height: CALIBRATION_HEIGHT,
      ...{ marginLeft: 48, marginRight: 18, marginTop: 28, marginBottom: 42 },
      x: { domain: [47, 103], label: x, ticks: [50, 60, 70, 80, 90, 100], tickFormat: String },
      y: { domain: [0, 100], label: y, ticks: [0, 25, 50, 75, 100], tickFormat: String },
      marks: [
        plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: [0, 25, 50, 75, 100] }),
        plot.line(SURE, { x: 'x', y: 'y', stroke: 'var(--accent)', strokeWidth: 2, strokeDasharray: '2 4' }),
        plot.ruleX(points, { x: 'x', y1: 'low', y2: 'high', stroke: 'var(--accent)', strokeWidth: 2 }),
        plot.dot(points, {
          ...{ x: 'x', y: 'y', r: 5, fill: 'var(--accent)', stroke: 'var(--bg-raised)', tip: true },
          title: (point: (typeof points)[number]) => title(point.band),
        }),
        // At the right end there is no room to the right of the dot.
        ...[false, true].map((isEnd) =>
          plot.text(
            points.filter((point) => point.x > 94 === isEnd),
            {
              ...{ x: 'x', y: 'y', dx: isEnd ? -9 : 9, textAnchor: isEnd ? 'end' : 'start', fill: 'var(--fg)' },
              ...{ stroke: 'var(--bg-raised)', strokeWidth: 4 },
              text: (point: (typeof points)[number]) => `${point.band.right}/${point.band.predictions}`,
            },
          ),
        ),
      ],
    });
}
