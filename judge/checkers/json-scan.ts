// A text of JSON, read as a stream: arrays are opened and closed, everything else is a leaf. Neither the depth nor the length of a
// hostile text can exhaust the stack, and no number loses digits by being parsed.
import type { Region } from './scan.ts';

/** `leaf` is a scalar, or an object as a whole: no signature returns one, so its inside is of no interest. */
export type JsonToken = 'open' | 'close' | 'leaf' | 'end' | 'broken';

/** A reading position; `start` and `end` are the region of the token read last. */
export type JsonCursor = { readonly text: string; start: number; end: number; depth: number; next: Expected };

/** What may come: a value, a value or the end of an empty array, or what follows a value. */
type Expected = 'value' | 'first' | 'rest';

/** Types of a signature nest two arrays; a text that nests more than this is no answer to anything. */
const MAX_DEPTH = 64;

export function jsonCursor(text: string): JsonCursor {
  return { text, start: 0, end: 0, depth: 0, next: 'value' };
}

/** The next token. After `broken` or `end` a cursor is of no further use. */
export function nextToken(cursor: JsonCursor): JsonToken {
  const { text } = cursor;
  let at = skipJsonSpace(text, cursor.end);
  if (cursor.next === 'rest') {
    if (cursor.depth === 0) return take(cursor, at, at, at === text.length ? 'end' : 'broken');
    if (text[at] === ']') return close(cursor, at);
    if (text[at] !== ',') return take(cursor, at, at, 'broken');
    at = skipJsonSpace(text, at + 1);
  }
  if (cursor.next === 'first' && text[at] === ']') return close(cursor, at);
  if (text[at] !== '[') return leaf(cursor, at);
  cursor.depth += 1;
  cursor.next = 'first';
  return take(cursor, at, at + 1, cursor.depth > MAX_DEPTH ? 'broken' : 'open');
}

/** What the whole text is. */
export function jsonShape(text: string): 'array' | 'leaf' | 'broken' {
  const cursor = jsonCursor(text);
  const first = nextToken(cursor);
  for (let token = first; token !== 'end'; token = nextToken(cursor)) if (token === 'broken') return 'broken';
  return first === 'open' ? 'array' : 'leaf';
}

/** The region of the value that begins at `start`, cut off after `limit` characters. */
export function valueRegion(text: string, start: number, limit: number): Region {
  const stop = Math.min(text.length, start + limit);
  const end = valueEnd(text, start, stop);
  return { text, start, end: end === -1 ? stop : Math.min(end, stop) };
}

function take(cursor: JsonCursor, start: number, end: number, token: JsonToken): JsonToken {
  cursor.start = start;
  cursor.end = end;
  return token;
}

function close(cursor: JsonCursor, at: number): JsonToken {
  cursor.depth -= 1;
  cursor.next = 'rest';
  return take(cursor, at, at + 1, 'close');
}

function leaf(cursor: JsonCursor, at: number): JsonToken {
  const end = valueEnd(cursor.text, at, cursor.text.length);
  cursor.next = 'rest';
  return end <= at ? take(cursor, at, at, 'broken') : take(cursor, at, end, 'leaf');
}

/** The position after the value that begins at `at`, or -1 when it does not end before `stop`. */
function valueEnd(text: string, at: number, stop: number): number {
  if (text[at] === '"') return stringEnd(text, at, stop);
  if (text[at] === '{' || text[at] === '[') return bracketsEnd(text, at, stop);
  let i = at;
  while (i < stop && !isDelimiter(text.charCodeAt(i))) i++;
  return i;
}

function stringEnd(text: string, at: number, stop: number): number {
  for (let i = at + 1; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code === 0x5c) i += 1;
  }
  return -1;
}

function bracketsEnd(text: string, at: number, stop: number): number {
  let open = 0;
  for (let i = at; i < stop; i++) {
    const char = text[i];
    if (char === '{' || char === '[') open += 1;
    else if (char === '}' || char === ']') open -= 1;
    else if (char === '"') {
      const end = stringEnd(text, i, stop);
      if (end === -1) return -1;
      i = end - 1;
    }
    if (open === 0) return i + 1;
  }
  return -1;
}

function skipJsonSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && isJsonSpace(text.charCodeAt(i))) i++;
  return i;
}

function isJsonSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function isDelimiter(code: number): boolean {
  return code === 0x2c || code === 0x5d || isJsonSpace(code);
}
