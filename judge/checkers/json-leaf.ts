// When two scalars of JSON are the same value, and how one is shown to a person.
import { SHOWN_LENGTH } from './check-result.ts';
import { closeEnough, isFloat, type Tolerance } from './float.ts';
import { valueRegion } from './json-scan.ts';
import { type Region, regionText, sameRegion } from './scan.ts';

export function sameLeaf(expected: Region, found: Region, tolerance: Tolerance | undefined): boolean {
  if (sameRegion(expected, found)) return true;
  if (isFloat(expected) && isFloat(found)) return sameNumber(regionText(expected), regionText(found), tolerance);
  if (!isString(expected) || !isString(found)) return false;
  const decoded = decodedString(regionText(found));
  return decoded !== undefined && decoded === decodedString(regionText(expected));
}

/** How integers compare: by all of their digits, or as the doubles that they stand for. */
export type Integers = 'digits' | 'doubles';

/** One text for all spellings of a value: `1.0`, `1` and `1e0`; `"\u0041"` and `"A"`. */
export function canonicalLeaf(leaf: Region, integers: Integers): string {
  const text = regionText(leaf);
  if (isString(leaf)) return text.includes('\\') ? JSON.stringify(decodedString(text) ?? text) : text;
  if (!isFloat(leaf)) return text;
  if (integers === 'digits' && isInteger(text)) return text === '-0' ? '0' : text;
  const value = Number(text);
  return Object.is(value, -0) ? '0' : String(value);
}

/** The value that begins at `start`, as a person would write it: `[1,2,3]`, `"abc"`, `undefined`. Only strings come whole. */
export function shownValue(text: string, start: number): string {
  const limit = text[start] === '"' ? text.length : SHOWN_LENGTH + 1;
  const shown = regionText(valueRegion(text, start, limit));
  return /^\{"!":"([A-Za-z-]+)"\}$/.exec(shown)?.[1] ?? shown;
}

/** Integers of any size compare by their digits: as doubles, neighbours beyond 2^53 would be equal. */
function sameNumber(expected: string, found: string, tolerance: Tolerance | undefined): boolean {
  const [answer, output] = [Number(expected), Number(found)];
  if (tolerance !== undefined) return closeEnough(answer, output, tolerance);
  // Different digits of two integers can only mean 0 and -0.
  return isInteger(expected) && isInteger(found) ? answer === 0 && output === 0 : answer === output;
}

function isInteger(number: string): boolean {
  return !(number.includes('.') || number.includes('e') || number.includes('E'));
}

function isString({ text, start }: Region): boolean {
  return text[start] === '"';
}

/** undefined when an escape in it is wrong. */
function decodedString(text: string): string | undefined {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
