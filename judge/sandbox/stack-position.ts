// Where in the candidate's own source an error arose: the engine's stack text, followed back through the source maps.
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';

export type Position = { readonly line: number; readonly column: number };

const MAX_CHARS = 8000;

/**
 * The first frame of a stack text (or of a message that ends in `[file:///solution.js:1:2]`) that lies in the program, as line and
 * column from 1 in the source that `maps` lead back to; undefined when there is none.
 */
export function positionOf(text: string, maps: readonly string[]): Position | undefined {
  const frames = [...text.slice(0, MAX_CHARS).matchAll(/file:\/\/\/solution\.js:(\d{1,9}):(\d{1,9})/g)];
  for (const [, line, column] of frames) {
    const position = throughMaps({ line: Number(line), column: Number(column) }, maps);
    if (position !== undefined) return position;
  }
  return undefined;
}

/**
 * From places in the code (line from 1, column from 0) to lines of the source that `maps` lead back to; what comes from nowhere is
 * where its line begins, or the line before.
 */
export function lineTracer(maps: readonly string[], code: string): (line: number, column: number) => number {
  if (maps.length === 0) return (line) => line;
  const parsed = maps.map((map) => new TraceMap(map));
  const lines: number[] = [1];
  for (const [i, text] of code.split('\n').entries()) {
    const start = text.search(/\S/);
    const at = start === -1 ? undefined : follow({ line: i + 1, column: start + 1 }, parsed);
    lines.push(at?.line ?? (lines.at(-1) as number));
  }
  return (line, column) => follow({ line, column: column + 1 }, parsed)?.line ?? lines[line] ?? 1;
}

function throughMaps(position: Position, maps: readonly string[]): Position | undefined {
  return follow(
    position,
    maps.map((map) => new TraceMap(map)),
  );
}

function follow(position: Position, maps: readonly TraceMap[]): Position | undefined {
  let at: Position = position;
  for (const map of maps) {
    const original = originalPositionFor(map, { line: at.line, column: Math.max(0, at.column - 1) });
    if (original.line === null) return undefined;
    at = { line: original.line, column: original.column + 1 };
  }
  return at.line >= 1 && at.column >= 1 ? at : undefined;
}
