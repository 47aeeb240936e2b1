// A result as a picture in SVG, that stands by itself on any ground. Pure.
import type { Standing } from '#judge/schema/report';
import type { ResultText } from './result-text.ts';

const WIDTH = 720;
const MARGIN = 32;
const HEAD = 148;
const ROW = 40;
const FOOT = 40;
const BAR = 120;
const FONT = "system-ui, -apple-system, 'Noto Sans KR', 'Malgun Gothic', sans-serif";
const COLOURS: Readonly<Record<Standing, string>> = {
  solved: '#1a7f4b',
  'efficiency-loss': '#a35c00',
  partial: '#a35c00',
  failed: '#c4314b',
  untried: '#667085',
};
/** About so many letters fit before the bar. */
const MOST_NAME = 34;

export function resultCard({ title, date, line, points, rows }: ResultText): string {
  const height = HEAD + rows.length * ROW + FOOT;
  const lines = rows.map((row, at) => rowOf(row, HEAD + at * ROW));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="${FONT}">
<rect width="${WIDTH}" height="${height}" rx="12" fill="#ffffff"/>
<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="12" fill="none" stroke="#d0d5dd"/>
${text(MARGIN, 44, title, 'font-size="18" font-weight="600" fill="#101828"')}
${text(WIDTH - MARGIN, 44, date, 'font-size="14" fill="#667085" text-anchor="end"')}
${text(MARGIN, 96, line, 'font-size="34" font-weight="700" fill="#101828"')}
${text(WIDTH - MARGIN, 96, points, 'font-size="20" font-weight="600" fill="#344054" text-anchor="end"')}
${lines.join('\n')}
${text(WIDTH - MARGIN, height - 14, 'olsol', 'font-size="12" fill="#98a2b3" text-anchor="end"')}
</svg>
`;
}

function rowOf({ name, standing, said, points, part }: ResultText['rows'][number], y: number): string {
  const colour = COLOURS[standing];
  const x = 372;
  const filled = Math.max(0, Math.min(1, part)) * BAR;
  return [
    `<line x1="${MARGIN}" y1="${y}" x2="${WIDTH - MARGIN}" y2="${y}" stroke="#eaecf0"/>`,
    text(MARGIN, y + 26, shortened(name), 'font-size="15" fill="#101828"'),
    `<rect x="${x}" y="${y + 16}" width="${BAR}" height="10" rx="5" fill="#eaecf0"/>`,
    `<rect x="${x}" y="${y + 16}" width="${filled.toFixed(1)}" height="10" rx="5" fill="${colour}"/>`,
    text(x + BAR + 16, y + 26, said, `font-size="14" fill="${colour}"`),
    text(WIDTH - MARGIN, y + 26, points, 'font-size="14" fill="#344054" text-anchor="end"'),
  ].join('\n');
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > MOST_NAME ? `${letters.slice(0, MOST_NAME - 1).join('')}…` : name;
}

function text(x: number, y: number, said: string, how: string): string {
  return `<text x="${x}" y="${y}" ${how}>${escaped(said)}</text>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(said: string): string {
  return said.replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);
}
