// Draws the picture of an efficiency receipt: log-log, dots measured, curves fitted, dashes predicted.
import type { Draw, Plot } from './drawing.ts';
import type { GrowthPicture } from './growth-picture.ts';
import { logTicks } from './log-ticks.ts';

export type GrowthLabels = {
  readonly x: string;
  readonly y: string;
  readonly limit: string;
  readonly crossing: string;
  readonly yours: string;
  readonly reference: string;
  readonly tick: (value: number) => string;
  /** Of a dot. */
  readonly size: (n: number) => string;
  /** Of a dot or an end. */
  readonly value: (value: number) => string;
  readonly end: (value: number) => string;
};

export const GROWTH_HEIGHT = 320;
const NARROW = 420;
/** From this width on there is room beside the picture for what the reference ends with. */
const WIDE = 560;
const BESIDE = 96;

export function drawGrowth(picture: GrowthPicture, labels: GrowthLabels): Draw {
  return (plot, width) =>
    plot.plot({
      ...frameOf(picture, labels),
      width,
      marginRight: isBeside(picture, width) ? BESIDE : 18,
      marks: [
        // Plot's own texts of a logarithmic axis leave out some ticks.
        plot.axisX({ ticks: [...logTicks(picture.sizes, width < NARROW ? 4 : 8)], text: labels.tick }),
        plot.axisY({ ticks: [...logTicks(picture.values)], text: labels.tick }),
        plot.gridX({ ticks: [...logTicks(picture.sizes)], stroke: 'var(--line)', strokeOpacity: 1 }),
        plot.gridY({ ticks: [...logTicks(picture.values)], stroke: 'var(--line)', strokeOpacity: 1 }),
        ...limitMarks(plot, picture, labels),
        ...curveMarks(plot, picture),
        ...endTexts(plot, picture, { labels, width }),
        ...dotMarks(plot, picture, labels),
        ...endMarks(plot, picture),
        ...crossingMarks(plot, picture, labels),
      ],
    });
}

function frameOf({ sizes, values }: GrowthPicture, { x, y }: GrowthLabels) {
  return {
    className: 'plot-svg',
    height: GROWTH_HEIGHT,
    marginLeft: 58,
    marginTop: 30,
    marginBottom: 42,
    x: { type: 'log' as const, domain: sizes, label: x },
    y: { type: 'log' as const, domain: values, label: y },
  };
}

const HALO = { stroke: 'var(--bg-raised)', strokeWidth: 5, fontWeight: 600 };
const COLOURS = { candidate: 'var(--accent)', reference: 'var(--muted)' };
const SYMBOLS = { candidate: 'circle', reference: 'square' } as const;

function limitMarks(plot: Plot, { limit }: GrowthPicture, labels: GrowthLabels) {
  const text = limit[Math.floor(limit.length * 0.12)];
  if (text === undefined) return [];
  return [
    plot.line(limit, {
      x: 'n',
      y: 'value',
      stroke: 'var(--bad)',
      strokeWidth: 1.5,
      strokeDasharray: '7 3',
      clip: true,
    }),
    plot.text([text], { x: 'n', y: 'value', text: () => labels.limit, dy: -9, fill: 'var(--bad)', ...HALO }),
  ];
}

function curveMarks(plot: Plot, { curves }: GrowthPicture) {
  return (['reference', 'candidate'] as const).flatMap((who) =>
    [false, true].map((isPredicted) =>
      plot.line(
        curves.filter((at) => at.who === who && at.isPredicted === isPredicted),
        {
          x: 'n',
          y: 'value',
          stroke: COLOURS[who],
          strokeWidth: who === 'candidate' ? 2 : 1.5,
          clip: true,
          ...(isPredicted && { strokeDasharray: '3 3' }),
        },
      ),
    ),
  );
}

function dotMarks(plot: Plot, { dots }: GrowthPicture, labels: GrowthLabels) {
  return (['reference', 'candidate'] as const).map((who) =>
    plot.dot(
      dots.filter((at) => at.who === who),
      {
        x: 'n',
        y: 'value',
        r: 4,
        symbol: SYMBOLS[who],
        fill: who === 'candidate' ? COLOURS[who] : 'var(--bg-raised)',
        stroke: COLOURS[who],
        title: ({ n, value }) =>
          `${who === 'candidate' ? labels.yours : labels.reference}\n${labels.size(n)}: ${labels.value(value)}`,
        tip: true,
      },
    ),
  );
}

/** What lies above the picture is shown at its upper edge. */
function endMarks(plot: Plot, picture: GrowthPicture) {
  return shownEnds(picture).map((end) =>
    plot.dot([end], {
      x: 'n',
      y: 'at',
      r: 5,
      symbol: end.isBeyond ? 'triangle' : SYMBOLS[end.who],
      fill: 'var(--bg-raised)',
      stroke: COLOURS[end.who],
      strokeWidth: 2,
    }),
  );
}

/** Before the dots, so that none is covered: above one's own line, and beside the reference's, where nothing else is. */
function endTexts(plot: Plot, picture: GrowthPicture, { labels, width }: { labels: GrowthLabels; width: number }) {
  return shownEnds(picture)
    .filter((end) => !isLow(end) || isBeside(picture, width))
    .map((end) =>
      plot.text([end], {
        x: 'n',
        y: 'at',
        text: () => labels.end(end.value),
        ...(isLow(end)
          ? { textAnchor: 'start', dx: 11, dy: 1 }
          : { textAnchor: 'end', dx: -10, dy: end.isBeyond ? 4 : -10 }),
        fill: end.who === 'candidate' ? COLOURS.candidate : 'var(--fg)',
        ...HALO,
      }),
    );
}

/** In a narrow picture the sentence below it says what the reference ends with. */
function isBeside({ ends }: GrowthPicture, width: number): boolean {
  return width >= WIDE && ends.some(isLow);
}

const isLow = ({ who, isBeyond }: GrowthPicture['ends'][number]) => who === 'reference' && !isBeyond;

function shownEnds({ ends, values: [, top] }: GrowthPicture) {
  return ends.map((end) => ({ ...end, at: Math.min(end.value, top) }));
}

function crossingMarks(plot: Plot, { crossing, values: [bottom] }: GrowthPicture, labels: GrowthLabels) {
  if (crossing === undefined) return [];
  return [
    plot.ruleX([crossing], { x: 'n', y1: bottom, y2: 'value', stroke: 'var(--bad)', strokeDasharray: '2 3' }),
    plot.dot([crossing], { x: 'n', y: 'value', r: 6, stroke: 'var(--bad)', strokeWidth: 2, symbol: 'times' }),
    plot.text([crossing], {
      x: 'n',
      y: bottom,
      text: () => labels.crossing,
      textAnchor: 'middle',
      dy: -10,
      fill: 'var(--bad)',
      ...HALO,
    }),
  ];
}
