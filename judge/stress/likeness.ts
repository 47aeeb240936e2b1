// A stand-in for validators that olsol cannot run: whether a text looks like the filed inputs in everything that they share.
import { numberIn } from './parsed-input.ts';
import { shapeOf } from './shrink-words.ts';

/** True for texts that are probably legal. What it lets through is likely, never proved. */
export type Likeness = (text: string) => boolean;

export function likenessOf(filed: readonly string[]): Likeness {
  const all = filed.map(linesOf);
  const relations = relationsIn(all);
  const layout = layoutOf(all);
  const columns = columnsIn(all, layout);
  return (text) => {
    if (!text.endsWith('\n') || /\n\n| {2}|^ | \n|^\n/.test(text)) return false;
    const lines = linesOf(text);
    return (
      relations.every((holds) => holds(lines)) &&
      lines.every((line, at) => fits(columns, line, (i) => keyOf(layout, at, i)))
    );
  };
}

type Lines = readonly (readonly string[])[];
type Relation = (lines: Lines) => boolean;

function linesOf(text: string): Lines {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
}

const HEAD_LINES = 3;
const HEAD_TOKENS = 4;

/** Which tokens are of one kind. */
type Layout = {
  /** So many lines have a meaning of their own; all others are of one kind. */
  readonly head: number;
  /** Lines with now more, now fewer tokens, which are all of one kind. */
  readonly rows: ReadonlySet<number>;
};

function layoutOf(all: readonly Lines[]): Layout {
  const head = headOf(all);
  const widths = new Map<number, number>();
  const rows = new Set<number>();
  for (const [i, line] of all.flatMap((lines) => [...lines.entries()])) {
    const at = Math.min(i, head);
    if (widths.has(at) && widths.get(at) !== line.length) rows.add(at);
    widths.set(at, line.length);
  }
  return { head, rows };
}

/** Up to where a number counts the rest of the lines. */
function headOf(all: readonly Lines[]): number {
  for (let head = 1; head <= HEAD_LINES; head++) {
    const counts = (lines: Lines) =>
      lines.slice(0, head).some((line) => line.some((token) => numberIn(token) === lines.length - head));
    if (all.every(counts)) return head;
  }
  return HEAD_LINES;
}

/** What a number of the first lines counts in every filed input. */
function relationsIn(all: readonly Lines[]): readonly Relation[] {
  const found: Relation[] = [];
  for (let at = 0; at < HEAD_LINES; at++) {
    for (let i = 0; i < HEAD_TOKENS; i++) {
      const value = (lines: Lines) => numberIn(lines[at]?.[i] ?? '');
      const counts: ((lines: Lines) => number)[] = [
        (lines) => lines.length - at - 1,
        (lines) => lines.length - at - 2,
        (lines) => lines[at + 1]?.length ?? 0,
        (lines) => lines[at + 2]?.length ?? 0,
        (lines) => lines[at + 1]?.[0]?.length ?? 0,
        (lines) => (lines[at]?.length ?? 0) - i - 1,
      ];
      for (const count of counts) {
        const holds: Relation = (lines) => value(lines) === count(lines);
        if (all.every(holds)) found.push(holds);
      }
    }
  }
  const sizes = new Set(all.map((lines) => lines.length));
  if (sizes.size === 1) found.push((lines) => sizes.has(lines.length));
  return found;
}

type Column = { low: number; high: number; readonly shapes: Set<string>; longest: number };
type Columns = ReadonlyMap<string, Column>;

/** Every token has a column: its place in a line of the head, or in any other line. */
function keyOf({ head, rows }: Layout, line: number, i: number): string {
  const at = Math.min(line, head);
  return `${at}:${rows.has(at) ? 'all' : i}`;
}

function columnsIn(all: readonly Lines[], layout: Layout): Columns {
  const columns = new Map<string, Column>();
  for (const [at, line] of all.flatMap((lines) => [...lines.entries()])) {
    for (const [i, token] of line.entries()) {
      const key = keyOf(layout, at, i);
      const column = columns.get(key) ?? { low: Infinity, high: -Infinity, shapes: new Set(), longest: 0 };
      const number = numberIn(token);
      column.low = Math.min(column.low, number ?? Infinity);
      column.high = Math.max(column.high, number ?? -Infinity);
      column.longest = Math.max(column.longest, token.length);
      column.shapes.add(shapeOf(token));
      columns.set(key, column);
    }
  }
  return columns;
}

function fits(columns: Columns, line: readonly string[], keyAt: (i: number) => string): boolean {
  return line.every((token, i) => {
    const column = columns.get(keyAt(i));
    if (column === undefined || token.length > column.longest || !column.shapes.has(shapeOf(token))) return false;
    const number = numberIn(token);
    return number === undefined || (number >= column.low && number <= column.high);
  });
}
