// Draws the time that each solved problem took, by level, with the median of each level.
import type { Draw } from '../../parts/plot/drawing.ts';
import { type LevelTimes, placeWithin } from './solve-facts.ts';

export type SolveLabels = {
  readonly y: string;
  readonly level: (level: number) => string;
  readonly tick: (minutes: number) => string;
  readonly title: (problem: LevelTimes['problems'][number]) => string;
  readonly median: (timeMs: number) => string;
};

export const SOLVE_HEIGHT = 260;
const MINUTE_MS = 60_000;
/** Less is drawn as this. */
const LEAST_MINUTES = 0.1;
/** Half the width of a median's line, in levels. */
const REACH = 0.38;

export function drawSolveTimes(levels: readonly LevelTimes[], labels: SolveLabels): Draw {
  const known = levels.flatMap((one) => (one.level === undefined ? [] : [{ ...one, level: one.level }]));
  const dots = known.flatMap(({ level, problems }) =>
    problems.map((problem, i) => ({
      problem,
      x: level + placeWithin(i, problems.length),
      y: minutesOf(problem.spentMs),
    })),
  );
  const medians = known.map(({ level, medianMs }) => ({ level, y: minutesOf(medianMs), medianMs }));
  const most = Math.max(1, ...dots.map(({ y }) => y));
  return (plot, width) =>
    plot.plot({
      className: 'plot-svg',
      ...{ width, height: SOLVE_HEIGHT, marginLeft: 52, marginRight: 14, marginTop: 26, marginBottom: 34 },
      x: {
        ...{ type: 'linear', domain: [0.5, 5.5], label: null, ticks: [1, 2, 3, 4, 5] },
        tickFormat: (level: number) => labels.level(level),
      },
      y: { type: 'linear', domain: [0, most * 1.12], label: labels.y, ticks: 5, tickFormat: labels.tick },
      marks: [
        plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
        plot.dot(dots, {
          ...{ x: 'x', y: 'y', r: 4, fill: 'var(--accent)', fillOpacity: 0.55, stroke: 'var(--accent)' },
          title: ({ problem }: (typeof dots)[number]) => labels.title(problem),
          tip: true,
        }),
        ...medians.map(({ level, y }) =>
          plot.line([-REACH, REACH], {
            x: (reach: number) => level + reach,
            y: () => y,
            stroke: 'var(--fg)',
            strokeWidth: 2,
          }),
        ),
        plot.text(medians, {
          ...{
            x: ({ level }: (typeof medians)[number]) => level - REACH,
            textAnchor: 'start',
            y: 'y',
            dy: -9,
            fill: 'var(--fg)',
            stroke: 'var(--bg-raised)',
            strokeWidth: 4,
            fontWeight: 600,
          },
          text: ({ medianMs }: (typeof medians)[number]) => labels.median(medianMs),
        }),
      ],
    });
}

function minutesOf(timeMs: number): number {
  return Math.max(timeMs / MINUTE_MS, LEAST_MINUTES);
}
