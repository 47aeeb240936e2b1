// From where the judge saw something to the characters that are underlined.
import type { Marker } from './editor-props.ts';

/** The lines of a text, counted from 1. */
export type Lines = { readonly count: number; at(line: number): string };

export type Span = {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
};

/**
 * Always at least one character wide where the line has one, and always inside the text: the code may have been edited since it was
 * judged.
 */
export function markerSpan(marker: Pick<Marker, 'line' | 'column' | 'endColumn'>, lines: Lines): Span {
  const line = Math.min(Math.max(1, marker.line), lines.count);
  const text = lines.at(line);
  const isLine = marker.column === undefined || marker.line !== line;
  const [startColumn, endColumn] = isLine ? wholeLine(text) : fromColumn(text, marker.column, marker.endColumn);
  return { startLineNumber: line, startColumn, endLineNumber: line, endColumn };
}

/** The line without the blanks around it. */
function wholeLine(text: string): [number, number] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return end > start ? [start + 1, end + 1] : [1, text.length + 1];
}

/** A column past the end, where a parser misses something, marks the last character. */
function fromColumn(text: string, column: number, endColumn: number | undefined): [number, number] {
  const start = Math.min(Math.max(1, column), Math.max(1, text.length));
  const end = endColumn ?? start + wordLength(text.slice(start - 1));
  return [start, Math.max(start + 1, Math.min(end, text.length + 1))];
}

const wordLength = (text: string) => text.match(/^[\p{L}\p{N}_$]+/u)?.[0].length ?? 1;
