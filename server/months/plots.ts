// The pictures of a month as SVG that stands by itself on any ground: bars, each with its number. Pure.
import { element, textElement, type Xml } from '#judge';
import { type MonthFacts, PLOTS, type Plot } from '../schema/month.ts';
import type { Tongue } from '../schema/problem.ts';
import { SERVER_WORDS } from '../words/words.ts';
import { lastDayOf } from './calendar.ts';
import { levelCounts, topicCounts } from './sections.ts';

const WIDTH = 720;
const MARGIN = 32;
const HEAD = 64;
const FONT = "system-ui, -apple-system, 'Noto Sans KR', 'Malgun Gothic', sans-serif";
const INK = {
  strong: '#101828',
  plain: '#344054',
  quiet: '#667085',
  line: '#d0d5dd',
  bar: '#2e5aac',
  ground: '#eef1f6',
};
const MOST_ROWS = 10;

/** A name, its number, and how that is said. */
type Bar = { readonly name: string; readonly count: number };

/** Undefined when there is nothing to show. */
export function plotOf(plot: Plot, facts: MonthFacts, tongue: Tongue): string | undefined {
  const words = SERVER_WORDS[tongue].months.plots;
  const bars = barsOf(plot, facts, tongue);
  if (!isWorthDrawing(plot, bars)) return undefined;
  const title = words[plot](facts.month);
  return plot === 'days'
    ? columns(title, altOf(plot, facts, tongue), bars)
    : rows(title, altOf(plot, facts, tongue), bars);
}

/** What it shows to those who do not see it; undefined when there is nothing to show. */
function altText(plot: Plot, facts: MonthFacts, tongue: Tongue): string | undefined {
  return isWorthDrawing(plot, barsOf(plot, facts, tongue)) ? altOf(plot, facts, tongue) : undefined;
}

/** Days stand beside each other in any case; of the others one alone compares to nothing. */
function isWorthDrawing(plot: Plot, bars: readonly Bar[]): boolean {
  return plot === 'days' ? bars.some(({ count }) => count > 0) : bars.length > 1;
}

export function plotsOf(facts: MonthFacts, tongue: Tongue): readonly { readonly plot: Plot; readonly alt: string }[] {
  return PLOTS.flatMap((plot) => {
    const alt = altText(plot, facts, tongue);
    return alt === undefined ? [] : [{ plot, alt }];
  });
}

function altOf(plot: Plot, facts: MonthFacts, tongue: Tongue): string {
  const words = SERVER_WORDS[tongue].months.plots;
  const title = words[plot](facts.month);
  if (plot === 'days') return `${title}: ${words.submissions(facts.submissions)}`;
  const parts = barsOf(plot, facts, tongue).map(({ name, count }) => `${name} (${words.count(count)})`);
  return `${title}: ${words.summary(parts)}`;
}

function barsOf(plot: Plot, facts: MonthFacts, tongue: Tongue): readonly Bar[] {
  const words = SERVER_WORDS[tongue].months.plots;
  switch (plot) {
    case 'days': {
      const counts = new Map(facts.practised.map(({ day, submissions }) => [Number(day.slice(8)), submissions]));
      const days = Number(lastDayOf(facts.month).slice(8));
      return Array.from({ length: days }, (_, at) => ({ name: String(at + 1), count: counts.get(at + 1) ?? 0 }));
    }
    case 'levels':
      return levelCounts(facts).map(([level, count]) => ({
        name: level === undefined ? words.noLevel : words.level(level),
        count,
      }));
    case 'topics':
      return topicCounts(facts, tongue)
        .slice(0, MOST_ROWS)
        .map(([name, count]) => ({ name, count }));
  }
}

/** One beside the other: the days of a month. */
function columns(title: string, alt: string, bars: readonly Bar[]): string {
  const [height, base, room] = [260, 220, 130];
  const most = Math.max(...bars.map(({ count }) => count));
  const step = (WIDTH - 2 * MARGIN) / bars.length;
  const drawn = bars.flatMap(({ name, count }, at) => {
    const tall = (count / most) * room;
    const [x, middle] = [MARGIN + at * step, MARGIN + (at + 0.5) * step];
    return [
      rect({ x: x + 2, y: base - tall, width: step - 4, height: tall, rx: 2, fill: INK.bar }),
      ...(count > 0 ? [label(middle, base - tall - 6, String(count), 11, INK.plain, 'middle')] : []),
      ...(at % 5 === 0 || at === bars.length - 1 ? [label(middle, base + 20, name, 12, INK.quiet, 'middle')] : []),
    ];
  });
  const ground = rect({ x: MARGIN, y: base, width: WIDTH - 2 * MARGIN, height: 1, fill: INK.line });
  return card(title, alt, height, [ground, ...drawn]);
}

/** One below the other, with their names before them. */
function rows(title: string, alt: string, bars: readonly Bar[]): string {
  const [row, from] = [34, 220];
  const most = Math.max(...bars.map(({ count }) => count));
  const room = WIDTH - MARGIN - 48 - from;
  const drawn = bars.flatMap(({ name, count }, at) => {
    const y = HEAD + 8 + at * row;
    const wide = (count / most) * room;
    return [
      label(from - 12, y + 16, name, 14, INK.plain, 'end'),
      rect({ x: from, y, width: room, height: 22, rx: 4, fill: INK.ground }),
      rect({ x: from, y, width: wide, height: 22, rx: 4, fill: INK.bar }),
      label(from + room + 12, y + 16, String(count), 14, INK.strong, 'start'),
    ];
  });
  return card(title, alt, HEAD + 8 + bars.length * row + 24, drawn);
}

function card(title: string, alt: string, height: number, drawn: readonly Xml[]): string {
  const frame = { x: 0.5, y: 0.5, width: WIDTH - 1, height: height - 1, rx: 12 };
  return `${
    element(
      'svg',
      {
        ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height },
        ...{ 'font-family': FONT, role: 'img', 'aria-label': alt },
      },
      [
        rect({ ...frame, fill: '#ffffff', stroke: INK.line }),
        textElement('text', { x: MARGIN, y: 40, 'font-size': 18, 'font-weight': 600, fill: INK.strong }, title),
        ...drawn,
      ],
    ).xml
  }\n`;
}

function rect(attributes: Readonly<Record<string, string | number>>): Xml {
  const rounded = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === 'number' ? plain(value) : value,
  ]);
  return element('rect', Object.fromEntries(rounded));
}

function label(x: number, y: number, text: string, size: number, fill: string, anchor: string): Xml {
  return textElement('text', { x: plain(x), y: plain(y), 'font-size': size, fill, 'text-anchor': anchor }, text);
}

function plain(value: number): number {
  return Math.round(value * 10) / 10;
}
