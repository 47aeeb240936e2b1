// Deep equality of two JSON texts, walked side by side; the first difference is named by its path.
import { ACCEPTED, type CheckResult, differentAt } from './check-result.ts';
import type { Tolerance } from './float.ts';
import { sameLeaf, shownValue } from './json-leaf.ts';
import { type JsonCursor, type JsonToken, jsonCursor, nextToken } from './json-scan.ts';

/** Numbers compare as numbers; with a tolerance, as near ones. Text that is not JSON equals nothing. */
export function compareJson(answer: string, output: string, tolerance?: Tolerance): CheckResult {
  const expected = jsonCursor(answer);
  const found = jsonCursor(output);
  // The index in every array that is open: the path of the current value.
  const path: number[] = [];
  for (;;) {
    const wanted = nextToken(expected);
    const got = nextToken(found);
    if (wanted !== got || wanted === 'broken') return difference(path, [expected, wanted], [found, got]);
    if (wanted === 'end') return ACCEPTED;
    if (wanted === 'leaf' && !sameLeaf(expected, found, tolerance)) return valueDifference(path, expected, found);
    step(path, wanted);
  }
}

function step(path: number[], token: JsonToken): void {
  if (token === 'open') {
    path.push(0);
    return;
  }
  if (token === 'close') path.pop();
  if (path.length > 0) path[path.length - 1] = lastOf(path) + 1;
}

type Read = readonly [cursor: JsonCursor, token: JsonToken];

function difference(path: readonly number[], [expected, wanted]: Read, [found, got]: Read): CheckResult {
  const lengths = (wanted === 'close' || got === 'close') && wanted !== 'broken' && got !== 'broken';
  if (!lengths) return valueDifference(path, expected, found);
  const [wantedLength, gotLength] = [arrayLength(path, expected, wanted), arrayLength(path, found, got)];
  const at = pathText(path.slice(0, -1));
  return differentAt(at === '' ? 'length' : `${at}.length`, wantedLength, gotLength);
}

function valueDifference(path: readonly number[], expected: JsonCursor, found: JsonCursor): CheckResult {
  const at = pathText(path);
  const values = [shownValue(expected.text, expected.start), shownValue(found.text, found.start)] as const;
  return differentAt(at === '' ? 'value' : at, ...values);
}

/** The length of the innermost array, of which the path's last index has been reached. */
function arrayLength(path: readonly number[], cursor: JsonCursor, current: JsonToken): string {
  const depth = path.length;
  let length = lastOf(path);
  let token = current;
  while (token !== 'broken' && token !== 'end' && !(token === 'close' && cursor.depth < depth)) {
    const begins = token === 'open' ? cursor.depth === depth + 1 : token === 'leaf' && cursor.depth === depth;
    if (begins) length += 1;
    token = nextToken(cursor);
  }
  return String(length);
}

function lastOf(path: readonly number[]): number {
  return path[path.length - 1] ?? 0;
}

function pathText(path: readonly number[]): string {
  return path.map((index) => `[${index}]`).join('');
}
