// Stdio mode: texts with lines, tokens or characters left out, together with the number before them that counts them.
import { type Chunk, chunksOf, without } from './chunks.ts';
import { numberIn } from './parsed-input.ts';

/** Tokens by line; joined by one space and ended by one newline they are the text again. */
type Lines = readonly (readonly string[])[];

/** Texts that are set otherwise than by single spaces are left alone. */
export function* dropLines(text: string): Iterable<string> {
  if (!text.endsWith('\n')) return;
  const lines: Lines = text
    .slice(0, -1)
    .split('\n')
    .map((line) => line.split(' '));
  for (const shorter of dropsOf(lines)) yield `${shorter.map((line) => line.join(' ')).join('\n')}\n`;
}

function* dropsOf(lines: Lines): Iterable<Lines> {
  for (const chunk of chunksOf(lines.length)) yield* counted(without(lines, chunk), lines, chunk.start, chunk.size);
  yield* columns(lines);
  for (const [at, line] of lines.entries()) {
    if (line.length === 1) continue;
    for (const chunk of chunksOf(line.length)) {
      const shorter = lines.with(at, without(line, chunk));
      yield* counted(shorter, lines, at, chunk.size);
      yield* countedWithin(shorter, lines, { at, chunk });
    }
  }
  yield* characters(lines);
}

/** A counting number stands in the first lines, or just before what it counts. */
const HEAD_LINES = 3;
const HEAD_TOKENS = 4;
const NEAR_LINES = 2;

/** What is left, as it is, and with each number before the gap that could count what is gone lowered by as much. */
function* counted(left: Lines, lines: Lines, gap: number, size: number): Iterable<Lines> {
  yield left;
  for (const [at, line] of lines.slice(0, gap).entries()) {
    if (at >= HEAD_LINES && at < gap - NEAR_LINES) continue;
    for (const [i, token] of line.slice(0, HEAD_TOKENS).entries()) {
      const value = numberIn(token);
      if (value !== undefined && value >= size) yield left.with(at, line.with(i, String(value - size)));
    }
  }
}

/** The number that counts a line's tokens stands before them. */
function* countedWithin(
  left: Lines,
  lines: Lines,
  { at, chunk }: { readonly at: number; readonly chunk: Chunk },
): Iterable<Lines> {
  const head = (lines[at] ?? []).slice(0, Math.min(chunk.start, HEAD_TOKENS));
  for (const [i, token] of head.entries()) {
    const value = numberIn(token);
    if (value !== undefined && value >= chunk.size) {
      yield left.with(at, (left[at] ?? []).with(i, String(value - chunk.size)));
    }
  }
}

/** Lines of equally many tokens, one after the other, lose the same ones. */
function* columns(lines: Lines): Iterable<Lines> {
  for (const [from, to] of blocks(lines, (line) => line.length)) {
    const width = lines[from]?.length ?? 0;
    if (to - from < 2 || width < 2) continue;
    for (const chunk of chunksOf(width)) {
      const narrow = lines.map((line, at) => (at >= from && at < to ? without(line, chunk) : line));
      yield* counted(narrow, lines, from, chunk.size);
    }
  }
}

/** Lines of one word each, as grids are written, lose the same characters; a word alone loses some, and the number of them. */
function* characters(lines: Lines): Iterable<Lines> {
  for (const [from, to] of blocks(lines, (line) => (line.length === 1 ? (line[0]?.length ?? 0) : 0))) {
    const width = lines[from]?.length === 1 ? (lines[from]?.[0]?.length ?? 0) : 0;
    if (width < 2) continue;
    for (const chunk of chunksOf(width)) {
      const cut = (word: string) => without([...word], chunk).join('');
      const narrow = lines.map((line, at) => (at >= from && at < to ? line.map(cut) : line));
      yield* counted(narrow, lines, from, chunk.size);
    }
  }
}

/** Runs of lines that are alike, as [from, to). */
function* blocks(lines: Lines, kind: (line: readonly string[]) => number): Iterable<readonly [number, number]> {
  let from = 0;
  for (let to = 1; to <= lines.length; to++) {
    if (to < lines.length && kind(lines[to] ?? []) === kind(lines[from] ?? [])) continue;
    yield [from, to];
    from = to;
  }
}
