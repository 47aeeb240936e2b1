// Outputs whose order does not matter: the elements of an array or the lines of a text, compared as a collection.
import { ACCEPTED, type CheckResult, differentAt, SHOWN_LENGTH } from './check-result.ts';
import { compareJson } from './json-equality.ts';
import { canonicalLeaf, type Integers, shownValue } from './json-leaf.ts';
import { jsonCursor, jsonShape, nextToken } from './json-scan.ts';
import { linesOf } from './lines.ts';

/** Whether it matters how often an element occurs. */
export type Repeats = 'counted' | 'ignored';

export type Collections = {
  readonly answer: string;
  readonly output: string;
  readonly repeats: Repeats;
};

/** Two JSON arrays by their outer elements; anything but arrays as values. */
export function compareArrays({ answer, output, repeats }: Collections, integers: Integers): CheckResult {
  if (jsonShape(answer) !== 'array') return compareJson(answer, output, integers === 'doubles' ? {} : undefined);
  if (answer === output) return ACCEPTED;
  if (jsonShape(output) !== 'array') return differentAt('value', shown(answer), shown(output));
  return compareElements({
    answer: elementsOf(answer, integers, Number.POSITIVE_INFINITY),
    output: (longest) => elementsOf(output, integers, longest),
    repeats,
    place: (index) => `[${index}]`,
    show: shown,
  });
}

/** Two texts by their lines. */
export function compareLineSets({ answer, output, repeats }: Collections): CheckResult {
  if (answer === output) return ACCEPTED;
  return compareElements({
    answer: linesOf(answer),
    output: () => linesOf(output),
    repeats,
    place: (index) => `line ${index + 1}`,
    show: (line) => line,
  });
}

type Comparison = {
  readonly answer: Iterable<string>;
  /** What is longer than `longest`, the longest element of the answer, may be told by its beginning. */
  readonly output: (longest: number) => Iterable<string>;
  readonly repeats: Repeats;
  readonly place: (index: number) => string;
  readonly show: (element: string) => string;
};

const shown = (json: string) => shownValue(json.trimStart(), 0);

/** Remembers the answer's elements only: an output of many different ones costs no memory. */
function compareElements({ answer, output, repeats, place, show }: Comparison): CheckResult {
  const left = new Map<Key, number>();
  let longest = 0;
  for (const element of answer) {
    const key = keyOf(element);
    left.set(key, repeats === 'counted' ? (left.get(key) ?? 0) + 1 : 1);
    longest = Math.max(longest, element.length);
  }
  let index = 0;
  for (const element of output(longest)) {
    const key = keyOf(element);
    const count = left.get(key);
    const surplus = count === undefined || (count === 0 && repeats === 'counted');
    if (surplus) return differentAt(place(index), '', show(element));
    left.set(key, repeats === 'counted' ? count - 1 : 0);
    index += 1;
  }
  for (const [key, count] of left) if (count > 0) return differentAt('', show(String(key)), '');
  return ACCEPTED;
}

type Key = string | number;

/** Numbers make a map of millions several times faster than the strings that they are written as. */
function keyOf(element: string): Key {
  if (element.length > 15) return element;
  const value = Number(element);
  return Number.isInteger(value) && String(value) === element ? value : element;
}

/** The outer elements of a well-formed array, each in one canonical spelling, or as much of it as exceeds `longest`. */
function* elementsOf(text: string, integers: Integers, longest: number): Generator<string, void> {
  const cursor = jsonCursor(text);
  nextToken(cursor);
  let element = '';
  let separator = '';
  for (let token = nextToken(cursor); cursor.depth > 0; token = nextToken(cursor)) {
    const fits = element.length <= longest || element.length <= SHOWN_LENGTH;
    if (fits && token === 'close') element += ']';
    else if (fits) element += separator + (token === 'open' ? '[' : canonicalLeaf(cursor, integers));
    separator = token === 'open' ? '' : ',';
    if (cursor.depth > 1) continue;
    yield element;
    element = '';
    separator = '';
  }
}
