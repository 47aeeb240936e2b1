// A result as Markdown, to paste into a blog or a chat. Pure.
import type { ResultText } from './result-text.ts';

export function resultMarkdown({ title, date, line, points, heads, rows }: ResultText): string {
  const cells = (...texts: readonly string[]) => `| ${texts.map(escaped).join(' | ')} |`;
  return [
    `**${escaped(line)}** · ${escaped(points)}`,
    '',
    `${escaped(title)}, ${escaped(date)}`,
    '',
    cells(...heads),
    '| --- | --- | ---: |',
    ...rows.map((row) => cells(row.name, row.said, row.points)),
    '',
  ].join('\n');
}

/** What Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}
