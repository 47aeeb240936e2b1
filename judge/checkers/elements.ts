// Outputs whose order does not matter: the elements of an array or the lines of a text, compared as a collection.
import { ACCEPTED, type CheckResult, differentAt } from './check-result.ts';
import { compareJson } from './json-equality.ts';
import { canonicalLeaf, shownValue } from './json-leaf.ts';
import { jsonCursor, jsonShape, nextToken } from './json-scan.ts';
import { linesOf } from './lines.ts';

/** Whether it matters how often an element occurs. */
export type Repeats = 'counted' | 'ignored';

/** Two JSON arrays by their outer elements; anything but arrays as values. */
export function compareArrays(answer: string, output: string, repeats: Repeats): CheckResult {
  if (jsonShape(answer) !== 'array') return compareJson(answer, output);
  if (jsonShape(output) !== 'array') return differentAt('value', shown(answer), shown(output));
  return compareElements(elementsOf(answer), elementsOf(output), {
    repeats,
    place: (index) => `[${index}]`,
    show: shown,
  });
}

/** Two texts by their lines. */
export function compareLineSets(answer: string, output: string, repeats: Repeats): CheckResult {
  return compareElements(linesOf(answer), linesOf(output), {
    repeats,
    place: (index) => `line ${index + 1}`,
    show: (line) => line,
  });
}

type Comparison = {
  readonly repeats: Repeats;
  readonly place: (index: number) => string;
  readonly show: (element: string) => string;
};

const shown = (json: string) => shownValue(json.trimStart(), 0);

/** Remembers the answer's elements only: an output of many different ones costs no memory. */
function compareElements(
  answer: Iterable<string>,
  output: Iterable<string>,
  { repeats, place, show }: Comparison,
): CheckResult {
  const left = new Map<string, number>();
  for (const element of answer) left.set(element, repeats === 'counted' ? (left.get(element) ?? 0) + 1 : 1);
  let index = 0;
  for (const element of output) {
    const count = left.get(element);
    if (count === undefined || (count === 0 && repeats === 'counted'))
      return differentAt(place(index), '', show(element));
    left.set(element, repeats === 'counted' ? count - 1 : 0);
    index += 1;
  }
  for (const [element, count] of left) if (count > 0) return differentAt('', show(element), '');
  return ACCEPTED;
}

/** The outer elements of a well-formed array, each in one canonical spelling. */
function* elementsOf(text: string): Generator<string, void> {
  const cursor = jsonCursor(text);
  nextToken(cursor);
  let element = '';
  for (let token = nextToken(cursor); cursor.depth > 0; token = nextToken(cursor)) {
    if (token === 'close') element += ']';
    else {
      if (element !== '' && !element.endsWith('[')) element += ',';
      element += token === 'open' ? '[' : canonicalLeaf(cursor);
    }
    if (cursor.depth > 1) continue;
    yield element;
    element = '';
  }
}
