// Comma-separated values (RFC 4180): quotes, line breaks inside of them, CRLF or LF, a mark of byte order. Pure.

/** One record and the line of the file that it begins on, counted from 1. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] };

/** A quote that nobody closes; `line` is where it was opened. */
export class OpenQuote extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`The quote of line ${line} is not closed.`);
    this.name = 'OpenQuote';
    this.line = line;
  }
}

/** A cell, quoted or not, and what ends it. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|((?!")[^,\r\n]*))(,|\r\n|\n|\r|$)/y;

/** Lines with nothing in them are left out. Throws OpenQuote. */
export function readCsv(text: string): readonly CsvRecord[] {
  const body = text.replace(/^\ufeff/, '');
  const records: CsvRecord[] = [];
  let [line, begun] = [1, 1];
  let cells: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex <= body.length) {
    const found = CELL.exec(body);
    if (found === null) throw new OpenQuote(line);
    const [whole, quoted, plain = '', end] = found;
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    line += whole.split(/\r\n|\n|\r/).length - 1;
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') records.push({ line: begun, cells });
    [cells, begun] = [[], line];
    if (end === '') break;
  }
  return records;
}

/** With CRLF and a mark of byte order, as spreadsheets want it. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** What a spreadsheet would calculate is made a text by an apostrophe; one that stands there already gets another. */
const FORMULA = /^'*[=+\-@\t\r]/;
const SHIELDED = /^'+[=+\-@\t\r]/;

function cellOf(text: string): string {
  const shielded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(shielded) || shielded !== shielded.trim() ? `"${shielded.replaceAll('"', '""')}"` : shielded;
}

/** A cell as it was before `writeCsv` made it harmless. */
export function unshielded(text: string): string {
  return SHIELDED.test(text) ? text.slice(1) : text;
}
