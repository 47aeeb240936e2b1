// Reports as Markdown, as for the summary of a CI job: one table of all, then each report's cases, folded away.
import type { Report, Standing } from '../schema/report.ts';
import { summarize } from '../summary.ts';
import { type Tongue, WORDS, type Words } from '../words/words.ts';
import { markdownDetails } from './markdown-details.ts';
import { escapeMarkdown } from './markdown-escape.ts';
import { tableRow } from './markdown-table.ts';
import { problemName } from './names.ts';
import { pointsText } from './numbers.ts';

export type MarkdownOptions = {
  readonly tongue: Tongue;
  /** Bytes that the details may take; GitHub refuses a summary of more than 1 MiB. */
  readonly maxBytes?: number;
};

const SIGNS: Readonly<Record<Standing, string>> = {
  solved: '✅',
  'efficiency-loss': '🐢',
  partial: '🟡',
  failed: '❌',
  untried: '⬜',
};

export function renderMarkdown(reports: readonly Report[], { tongue, maxBytes = 900_000 }: MarkdownOptions): string {
  const words = WORDS[tongue];
  const summary = summarize(reports.map((report) => report.standing))[tongue];
  const table = [...headLines(words), ...reports.map((report) => reportRow(report, tongue))].join('\n');
  const blocks = [`## olsol: ${escapeMarkdown(summary)}`, table, ...detailsWithin(reports, tongue, maxBytes)];
  return `${blocks.join('\n\n')}\n`;
}

function headLines({ report: { columns } }: Words): readonly string[] {
  return [tableRow([columns.problem, columns.file, columns.result, columns.points]), '| --- | --- | --- | ---: |'];
}

function reportRow(report: Report, tongue: Tongue): string {
  const { standings } = WORDS[tongue].report;
  const name = `${problemName(report, tongue)} (${report.problem.slug})`;
  const result = `${SIGNS[report.standing]} ${standings[report.standing]}`;
  const cells = [name, report.file ?? '', result, pointsText(report.score).join('/')];
  return tableRow(cells.map(escapeMarkdown));
}

/** The details of as many reports as there is room for, and a word on the rest. */
function detailsWithin(reports: readonly Report[], tongue: Tongue, maxBytes: number): readonly string[] {
  const kept: string[] = [];
  let bytes = 0;
  for (const report of reports) {
    const details = markdownDetails(report, tongue);
    bytes += Buffer.byteLength(details);
    if (bytes > maxBytes) return [...kept, WORDS[tongue].report.leftOut(reports.length - kept.length)];
    kept.push(details);
  }
  return kept;
}
