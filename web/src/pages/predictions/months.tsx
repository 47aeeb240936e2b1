// Brier's score month by month.
import { useMemo } from 'react';
import type { MonthScore } from '#server/schema/prediction';
import { useFormat } from '../../format.ts';
import type { Draw } from '../../parts/plot/drawing.ts';
import { PlotFrame } from '../../parts/plot/plot-frame.tsx';
import { TableFrame } from '../../parts/table-frame.tsx';
import { useWords } from '../../words/words.ts';
import { Chosen } from './chosen.tsx';

const HEIGHT = 220;
/** What saying 50 % every time gives. */
const GUESSING = 0.25;

export function Months({ months }: { readonly months: readonly MonthScore[] }) {
  const { page: words } = useWords().predictions;
  const format = useFormat();
  const draw = useMemo(() => drawMonths(months, { x: words.month, y: words.score }), [months, words]);
  const rows = months.map(({ month, predictions, right, brier }) => [
    ...[month, format.count(predictions), format.count(right), format.score(brier)],
  ]);
  const text = words.overText(months.map(({ month, brier }) => `${month}: ${format.score(brier)}.`).join(' '));
  return (
    <section className="predictions-part">
      <PlotFrame
        {...{ title: words.over, text, draw, height: HEIGHT }}
        table={{ heads: [words.month, words.made, words.cameTrue, words.score], rows }}
      />
      <MonthTable months={months} />
    </section>
  );
}

function MonthTable({ months }: { readonly months: readonly MonthScore[] }) {
  const { page: words } = useWords().predictions;
  const format = useFormat();
  return (
    <TableFrame label={words.over}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            {[words.made, words.cameTrue, words.score].map((head) => (
              <th key={head} scope="col" className="table-number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ month, from, to, predictions, right, brier }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <td className="table-number">
                <Chosen count={predictions} filter={{ from, to }} label={`${month}, ${words.made}`} />
              </td>
              <td className="table-number">
                <Chosen count={right} filter={{ from, to, right: 'true' }} label={`${month}, ${words.cameTrue}`} />
              </td>
              <td className="table-number">{format.score(brier)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function drawMonths(months: readonly MonthScore[], { x, y }: { readonly x: string; readonly y: string }): Draw {
  const most = Math.max(GUESSING, ...months.map(({ brier }) => brier)) * 1.15;
  const points = months.map(({ month, brier, predictions }, order) => ({ month, brier, order, predictions }));
  const guess = [-0.5, months.length - 0.5].map((order) => ({ order, brier: GUESSING }));
  return (plot, width) => {
    const step = Math.max(1, Math.ceil(months.length / (width < 420 ? 4 : 8)));
    return plot.plot({
      className: 'plot-svg',
      width,
      height: HEIGHT,
      ...{ marginLeft: 48, marginRight: 18, marginTop: 28, marginBottom: 42 },
      x: {
        domain: [-0.5, months.length - 0.5],
        label: x,
        ticks: points.filter(({ order }) => order % step === 0).map(({ order }) => order),
        tickFormat: (order: number) => months[order]?.month ?? '',
      },
      y: { domain: [0, most], label: y, ticks: 5 },
      marks: [
        plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
        plot.line(guess, { x: 'order', y: 'brier', stroke: 'var(--line-strong)', strokeDasharray: '5 4' }),
        plot.line(points, { x: 'order', y: 'brier', stroke: 'var(--accent)', strokeWidth: 1.5 }),
        plot.dot(points, {
          ...{ x: 'order', y: 'brier', r: 4, fill: 'var(--accent)', stroke: 'var(--bg-raised)', tip: true },
          title: ({ month, brier, predictions }: (typeof points)[number]) =>
            `${month}\n${brier.toFixed(2)} (${predictions})`,
        }),
      ],
    });
  };
}
