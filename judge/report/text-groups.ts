// One table a group: a row a case, the columns of all tables in line, and beneath a row what needs more room.
import type { CaseResult, GroupResult } from '../schema/report.ts';
import { type Cells, COLUMNS, type Column, cellsOf, columnsOf } from './case-row.ts';
import { pointsText } from './numbers.ts';
import { inVerdictColor, type Page } from './page.ts';
import { printableLine } from './printable.ts';
import { caseNote, groupText } from './reason-text.ts';
import { detailLines, gutter } from './text-details.ts';
import { clip, displayWidth, padLeft, padTo, wrap } from './width.ts';

/** Columns of the case's name, at most. */
const NAME_WIDTH = 36;
const NOTE_CHARS = 400;
const INDENT = '  ';
/** `TLE` and the space to the name. */
const VERDICT_WIDTH = 5;
const GAP = '  ';

type Row = { readonly result: CaseResult; readonly name: string; readonly cells: Cells; readonly note: string };
type Table = {
  readonly title: Title;
  readonly group: GroupResult;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
};
type Title = { readonly name: string; readonly points: string };
type Widths = { readonly left: number; readonly columns: Readonly<Record<Column, number>> };

/** The lines of each group. */
export function groupBlocks(groups: readonly GroupResult[], page: Page): readonly (readonly string[])[] {
  const tables = groups.map((group) => tableOf(group, page));
  const widths = widthsOf(tables, page);
  return tables.map((table) => [
    headLine(table, widths, page),
    ...table.rows.flatMap((row) => rowLines(row, table, widths, page)),
  ]);
}

function tableOf(group: GroupResult, { words }: Page): Table {
  const rows = group.cases.map((result) => ({
    result,
    name: clip(printableLine(result.name), NAME_WIDTH),
    cells: cellsOf(result, words),
    note: clip(caseNote(result, words), NOTE_CHARS),
  }));
  const points = group.score === undefined ? '' : words.report.points(...pointsText(group.score));
  return {
    title: { name: groupText(group.name, words), points },
    group,
    rows,
    columns: columnsOf(rows.map((row) => row.cells)),
  };
}

function widthsOf(tables: readonly Table[], { words }: Page): Widths {
  const rows = tables.flatMap((table) => table.rows);
  const titles = tables.map(({ title }) => displayWidth(`${title.name}${GAP}${title.points}`));
  const names = rows.map((row) => INDENT.length + VERDICT_WIDTH + displayWidth(row.name));
  const widest = (column: Column) => widestOf([words.report.heads[column], ...rows.map((row) => row.cells[column])]);
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, widest(column)])) as Record<Column, number>;
  return { left: Math.max(0, ...titles, ...names), columns };
}

function widestOf(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 0);
}

/** The group's name and points, and the heads of its columns. */
function headLine({ title, group, columns }: Table, widths: Widths, page: Page): string {
  const { colors, words } = page;
  const points = title.points === '' ? '' : `${GAP}${inVerdictColor(group.verdict, title.points, page)}`;
  const room = ' '.repeat(
    Math.max(0, widths.left - displayWidth(`${title.name}${title.points === '' ? '' : GAP}${title.points}`)),
  );
  const heads = columns.map((column) => GAP + padLeft(words.report.heads[column], widths.columns[column]));
  return `${colors.bold(title.name)}${points}${columns.length === 0 ? '' : room}${colors.dim(heads.join(''))}`;
}

function rowLines(
  { result, name, cells, note }: Row,
  { group, columns }: Table,
  widths: Widths,
  page: Page,
): readonly string[] {
  const start = `${INDENT}${inVerdictColor(result.verdict, result.verdict.padEnd(VERDICT_WIDTH), page)}`;
  const numbers = columns.map((column) => GAP + padLeft(cells[column], widths.columns[column])).join('');
  const row = padTo(name, widths.left - INDENT.length - VERDICT_WIDTH) + numbers;
  const details = detailLines(result, group.name === 'sample', page);
  if (note === '') return [(start + row).trimEnd(), ...details];
  const used = INDENT.length + VERDICT_WIDTH + displayWidth(row) + GAP.length;
  if (used + displayWidth(note) <= page.width) return [`${start}${row}${GAP}${note}`, ...details];
  return [(start + row).trimEnd(), ...noteLines(note, page), ...details];
}

/** A note that is too long for its row stands beneath it. */
function noteLines(note: string, page: Page): readonly string[] {
  return wrap(note, page.width - displayWidth(gutter('', page))).map((line) => gutter(line, page));
}
