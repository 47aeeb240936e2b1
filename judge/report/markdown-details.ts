// One report in Markdown: its cases, its failed samples, its limits, behind a line that unfolds.
import type { CaseResult, GroupResult, Report } from '../schema/report.ts';
import { type Tongue, WORDS, type Words } from '../words/words.ts';
import { type Column, cellsOf, columnsOf } from './case-row.ts';
import { growthFacts } from './growth-text.ts';
import { codeBlock, escapeHtml, escapeMarkdown } from './markdown-escape.ts';
import { tableRow } from './markdown-table.ts';
import { originText, problemName } from './names.ts';
import { pointsText } from './numbers.ts';
import { positionText } from './position.ts';
import { caseNote, groupText } from './reason-text.ts';
import { shownTexts } from './shown-texts.ts';
import { guardText, limitTexts, warningTexts } from './text-facts.ts';

/** A `<details>` element with Markdown in it. */
export function markdownDetails(report: Report, tongue: Tongue): string {
  const words = WORDS[tongue];
  const { standings, points } = words.report;
  const title = [
    problemName(report, tongue),
    originText(report),
    standings[report.standing],
    points(...pointsText(report.score)),
  ];
  const blocks = [
    `<details><summary>${escapeHtml(title.join(' · '))}</summary>`,
    ...compileError(report, words),
    ...report.groups.flatMap((group) => groupBlocks(group, words)),
    ...receipt(report, words),
    conditions(report, words),
    '</details>',
  ];
  return blocks.join('\n\n');
}

function compileError({ verdict, error, file }: Report, { report }: Words): readonly string[] {
  if (verdict !== 'CE') return [];
  const head = `**${report.verdicts.CE}**`;
  if (error === undefined) return [head];
  return [`${head} ${escapeMarkdown(positionText(error, file))}`.trimEnd(), codeBlock(error.message)];
}

function groupBlocks(group: GroupResult, words: Words): readonly string[] {
  const points = group.score === undefined ? '' : ` ${words.report.points(...pointsText(group.score))}`;
  const title = `**${escapeMarkdown(groupText(group.name, words))}**${points}`;
  return [title, caseTable(group.cases, words), ...group.cases.flatMap((result) => shownBlocks(result, words))];
}

function caseTable(cases: readonly CaseResult[], words: Words): string {
  const { heads, columns: titles } = words.report;
  const columns = columnsOf(cases.map((result) => cellsOf(result, words)));
  const head = [titles.verdict, titles.case, ...columns.map((column) => heads[column]), titles.note];
  const rule = ['---', '---', ...columns.map(() => '---:'), '---'];
  return [head, rule, ...cases.map((result) => caseCells(result, columns, words))].map(tableRow).join('\n');
}

function caseCells(result: CaseResult, columns: readonly Column[], words: Words): readonly string[] {
  const cells = cellsOf(result, words);
  const numbers = columns.map((column) => cells[column]);
  return [result.verdict, result.name, ...numbers, caseNote(result, words)].map(escapeMarkdown);
}

function shownBlocks(result: CaseResult, words: Words): readonly string[] {
  return shownTexts(result, words).flatMap(({ label, text }) => [
    `${escapeMarkdown(result.name)}: ${label}`,
    codeBlock(text),
  ]);
}

/** The efficiency receipt as a list. */
function receipt({ growth }: Report, words: Words): readonly string[] {
  if (growth === undefined) return [];
  const items = growthFacts(growth, words).flatMap(({ label, texts }) => texts.map((text) => `${label}: ${text}`));
  return [items.map((text) => `- ${escapeMarkdown(text)}`).join('\n')];
}

/** What the limits were made of, and how the judge was guarded. */
function conditions(report: Report, words: Words): string {
  const { limits, guards } = words.report.labels;
  const warned = warningTexts(report.warnings ?? [], words).map((text) => [words.report.labels.warning, text]);
  const texts = [
    ...warned,
    ...limitTexts(report, words).map((text) => [limits, text]),
    [guards, guardText(report, words)],
  ];
  return texts
    .map(([label, text]) => escapeMarkdown(`${label}: ${text}`))
    .map((text) => `- ${text}`)
    .join('\n');
}
