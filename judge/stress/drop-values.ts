// Function mode: inputs with parts of their arrays left out, together with what must follow: arrays of the same length, numbers
// that name it or may not exceed it.
import { type Chunk, chunksOf, without } from './chunks.ts';
import { textOf, valuesOf } from './parsed-input.ts';

export function* dropValues(text: string): Iterable<string> {
  const values = valuesOf(text);
  for (const [at, value] of values.entries()) {
    if (!Array.isArray(value)) continue;
    for (const chunk of chunksOf(value.length)) {
      for (const dropped of dropsFrom(values, at, chunk)) yield textOf(dropped);
    }
    yield* merged(values, at, value);
    yield* columns(values, at, value);
    yield* inRows(values, at, value);
  }
}

/** The chunk out of one parameter; with its likes; and each of that with a number that comes down by as much. */
function* dropsFrom(values: readonly unknown[], at: number, chunk: Chunk): Iterable<readonly unknown[]> {
  const length = (values[at] as unknown[]).length;
  const alone = values.map((value, i) => (i === at ? without(value as unknown[], chunk) : value));
  const likes = values.map((value) =>
    Array.isArray(value) && value.length === length ? without(value, chunk) : value,
  );
  const drops = likes.filter(Array.isArray).length > 1 && countOfLength(values, length) > 1 ? [alone, likes] : [alone];
  const sum = sumOf((values[at] as unknown[]).slice(chunk.start, chunk.start + chunk.size));
  for (const drop of drops) {
    yield drop;
    for (const less of new Set([chunk.size, sum])) yield* withLowered(drop, less);
  }
}

/** 0 when not all are numbers. */
function sumOf(elements: readonly unknown[]): number {
  return elements.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : Number.NaN), 0) || 0;
}

function countOfLength(values: readonly unknown[], length: number): number {
  return values.filter((value) => Array.isArray(value) && value.length === length).length;
}

/** Each number among the parameters lowered: by how many were left out, or by what they added up to. */
function* withLowered(values: readonly unknown[], less: number): Iterable<readonly unknown[]> {
  if (less <= 0) return;
  for (const [at, value] of values.entries()) {
    if (typeof value === 'number' && value >= less) yield values.with(at, value - less);
  }
}

/** Above this many elements neighbours are not added up. */
const MOST_MERGED = 12;

/** Two neighbours become one that is their sum, so that the sum of all stays. */
function* merged(values: readonly unknown[], at: number, list: readonly unknown[]): Iterable<string> {
  if (list.length > MOST_MERGED) return;
  for (let i = 1; i < list.length; i++) {
    const sum = sumOf(list.slice(i - 1, i + 1));
    if (sum !== 0) yield textOf(values.with(at, list.toSpliced(i - 1, 2, sum)));
  }
}

/** A grid loses columns in all of its rows. */
function* columns(values: readonly unknown[], at: number, rows: readonly unknown[]): Iterable<string> {
  const width = widthOf(rows);
  if (width === undefined) return;
  for (const chunk of chunksOf(width)) {
    const narrow = rows.map((row) =>
      typeof row === 'string' ? without([...row], chunk).join('') : without(row as unknown[], chunk),
    );
    const drop = values.with(at, narrow);
    yield textOf(drop);
    for (const lowered of withLowered(drop, chunk.size)) yield textOf(lowered);
  }
}

/** How many columns all rows have, when they have equally many. */
function widthOf(rows: readonly unknown[]): number | undefined {
  const widths = new Set(
    rows.map((row) => (Array.isArray(row) ? row.length : typeof row === 'string' ? [...row].length : -1)),
  );
  const [width = 0] = widths;
  return widths.size === 1 && width > 0 && rows.length > 1 ? width : undefined;
}

/** Rows that are lists of their own. */
function* inRows(values: readonly unknown[], at: number, rows: readonly unknown[]): Iterable<string> {
  for (const [i, row] of rows.entries()) {
    if (!Array.isArray(row)) continue;
    for (const chunk of chunksOf(row.length)) yield textOf(values.with(at, rows.with(i, without(row, chunk))));
  }
}
