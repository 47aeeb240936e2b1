// Tests taken elsewhere as a table of texts, and back: names of columns and of outcomes in both languages, days as people write them. Pure.
import type { z } from 'zod';
import { describeIssues } from '../http/issue-text.ts';
import { type CsvError, OUTCOMES, type Outcome, STAGES, TestTaken } from '../schema/elsewhere.ts';
import type { Tongue } from '../schema/problem.ts';
import { SERVER_WORDS } from '../words/words.ts';
import { type CsvRecord, OpenQuote, readCsv, unshielded, writeCsv } from './csv.ts';

const COLUMNS = ['day', 'name', 'result', 'problems', ...STAGES, 'notes'] as const;
type Column = (typeof COLUMNS)[number];
const NEEDED: readonly Column[] = ['day', 'name'];
const TONGUES: readonly Tongue[] = ['ko', 'en'];

export type ReadRow = { readonly line: number; readonly test: TestTaken };
export type ReadTable = { readonly rows: readonly ReadRow[]; readonly errors: readonly CsvError[] };

export function writeTable(tests: readonly TestTaken[], tongue: Tongue): string {
  const { columns, outcomes } = SERVER_WORDS[tongue].elsewhere;
  const row = ({ day, name, result, problems, stages, notes }: TestTaken) => [
    ...[day, name, result, problems === undefined ? '' : String(problems)],
    ...STAGES.map((stage) => (stages[stage] === undefined ? '' : outcomes[stages[stage]])),
    notes,
  ];
  return writeCsv([COLUMNS.map((column) => columns[column]), ...tests.map(row)]);
}

/** Every line that cannot be read is told; the caller decides that then none is taken. */
export function readTable(text: string, tongue: Tongue): ReadTable {
  const words = SERVER_WORDS[tongue].elsewhere;
  try {
    const [head, ...records] = readCsv(text);
    if (head === undefined) return { rows: [], errors: [{ line: 1, message: words.emptyFile }] };
    const columns = head.cells.map(columnNamed);
    const wrong = wrongHeads(head, columns, tongue);
    if (wrong.length > 0) return { rows: [], errors: wrong };
    const read = records.map((record) => rowFrom(record, { head, columns }, tongue));
    return {
      rows: read.flatMap(({ row }) => (row === undefined ? [] : [row])),
      errors: read.flatMap(({ errors }) => errors),
    };
  } catch (error) {
    if (!(error instanceof OpenQuote)) throw error;
    return { rows: [], errors: [{ line: error.line, message: words.openQuote }] };
  }
}

/** Whether two records tell of the same test. */
export function sameTestKey({ day, name, result }: TestTaken): string {
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  return JSON.stringify([day, plain(name), plain(result)]);
}

/** The column that a head means, in either language, by its name or by another one that people give it. */
function columnNamed(head: string): Column | undefined {
  const wanted = plain(head);
  const isNamed = (column: Column) =>
    TONGUES.some((tongue) => {
      const { columns, otherColumns } = SERVER_WORDS[tongue].elsewhere;
      return [columns[column], ...(otherColumns[column] ?? [])].some((name) => plain(name) === wanted);
    });
  return COLUMNS.find(isNamed);
}

function wrongHeads(
  { line, cells }: CsvRecord,
  columns: readonly (Column | undefined)[],
  tongue: Tongue,
): readonly CsvError[] {
  const words = SERVER_WORDS[tongue].elsewhere;
  const known = COLUMNS.map((column) => words.columns[column]).join(', ');
  const unknown = cells.flatMap((column, at) =>
    columns[at] === undefined && column.trim() !== '' ? [{ line, column, message: words.unknownColumn(known) }] : [],
  );
  const twice = cells.filter((_, at) => columns[at] !== undefined && columns.indexOf(columns[at]) < at);
  const missing = NEEDED.filter((column) => !columns.includes(column));
  return [
    ...unknown,
    ...twice.map((column) => ({ line, column, message: words.columnTwice })),
    ...missing.map((column) => ({ line, message: words.missingColumn(words.columns[column]) })),
  ];
}

type Heads = { readonly head: CsvRecord; readonly columns: readonly (Column | undefined)[] };
type RowRead = { readonly row?: ReadRow; readonly errors: readonly CsvError[] };

function rowFrom({ line, cells }: CsvRecord, { head, columns }: Heads, tongue: Tongue): RowRead {
  const words = SERVER_WORDS[tongue].elsewhere;
  if (cells.length > columns.length)
    return { errors: [{ line, message: words.moreCells(cells.length, columns.length) }] };
  const cell = (column: Column) => unshielded(cells[columns.indexOf(column)] ?? '');
  const called = (column: Column) => head.cells[columns.indexOf(column)] ?? words.columns[column];
  const wrong = (column: Column, message: string): CsvError => ({ line, column: called(column), message });
  const stages = STAGES.map((stage) => [stage, outcomeNamed(cell(stage))] as const);
  const raw = {
    ...{ name: cell('name'), day: dayFrom(cell('day')), result: cell('result') },
    ...(cell('problems').trim() !== '' && { problems: Number(cell('problems')) }),
    ...{ stages: Object.fromEntries(stages.filter(([, outcome]) => OUTCOMES.includes(outcome as Outcome))) },
    notes: cell('notes'),
  };
  const outcomes = Object.values(words.outcomes).join(', ');
  const badStages = stages.flatMap(([stage, outcome]) =>
    outcome === 'unknown' ? [wrong(stage, words.unknownOutcome(cell(stage), outcomes))] : [],
  );
  const parsed = TestTaken.safeParse(raw);
  if (parsed.success)
    return badStages.length > 0 ? { errors: badStages } : { row: { line, test: parsed.data }, errors: [] };
  return { errors: [...badStages, ...issuesOf(parsed.error, raw, wrong, tongue)] };
}

function issuesOf(
  { issues }: z.ZodError,
  raw: { readonly day: string },
  wrong: (column: Column, message: string) => CsvError,
  tongue: Tongue,
): readonly CsvError[] {
  return issues.map((issue) => {
    const column = COLUMNS.find((one) => one === issue.path[0]) ?? 'name';
    if (column === 'day') return wrong(column, SERVER_WORDS[tongue].elsewhere.badDay(raw.day));
    return wrong(column, describeIssues([issue], raw, '', tongue)[0]?.message ?? '');
  });
}

function outcomeNamed(text: string): Outcome | 'unknown' | undefined {
  const wanted = plain(text);
  if (wanted === '' || wanted === '-') return undefined;
  const isNamed = (outcome: Outcome) =>
    TONGUES.some((tongue) => {
      const { outcomes, otherOutcomes } = SERVER_WORDS[tongue].elsewhere;
      return [outcome, outcomes[outcome], ...otherOutcomes[outcome]].some((name) => plain(name) === wanted);
    });
  return OUTCOMES.find(isNamed) ?? 'unknown';
}

/** `2026. 11. 3.`, `2026/11/3`, `2026년 11월 3일` as `2026-11-03`; anything else as it is. */
function dayFrom(text: string): string {
  const [, year, month, day] =
    /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$/.exec(text.normalize('NFKC').trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return text.trim();
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s_]/g, '');
}
