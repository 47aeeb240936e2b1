// Which characters are underlined for a place that the judge names.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markerSpan } from '../../../web/src/editor/marker-span.ts';

type Place = Parameters<typeof markerSpan>[0];

const linesOf = (text: string) => {
  const lines = text.split('\n');
  return { count: lines.length, at: (line: number) => lines[line - 1] ?? '' };
};

/** The underlined text, after the number of its line. */
function marked(place: Place, text: string): string {
  const span = markerSpan(place, linesOf(text));
  expect(span.endLineNumber).toBe(span.startLineNumber);
  return `${span.startLineNumber}: ${linesOf(text)
    .at(span.startLineNumber)
    .slice(span.startColumn - 1, span.endColumn - 1)}`;
}

const check = (place: Place, text: string, expected: string) => expect(marked(place, text)).toBe(expected);

test('a line without a column is marked without the blanks around it', () => {
  check({ line: 2 }, 'a\n  return b; \n', '2: return b;');
  check({ line: 1 }, '   ', '1:    ');
});

test('a column marks the word that begins there, of any script', () => {
  check({ line: 1, column: 5 }, 'let undefinedName = 1', '1: undefinedName');
  check({ line: 1, column: 5 }, 'let 합계2 = 1', '1: 합계2');
  check({ line: 1, column: 5 }, 'a + (b', '1: (');
});

test('an end is where it is said to be, but not behind the line', () => {
  check({ line: 1, column: 1, endColumn: 4 }, 'abcdef', '1: abc');
  check({ line: 1, column: 4, endColumn: 99 }, 'abcdef', '1: def');
  check({ line: 1, column: 4, endColumn: 2 }, 'abcdef', '1: d');
});

test('a column behind the end marks the last character', () => {
  check({ line: 1, column: 99 }, 'f(', '1: (');
});

test('a line that is no longer there marks the whole last line', () => {
  check({ line: 9, column: 4 }, 'one\ntwo', '2: two');
});

test('the span is never empty where the line is not, and never outside of it', () => {
  const place = fc.record({ line: fc.nat(9), column: fc.nat(30), endColumn: fc.nat(30) });
  fc.assert(
    fc.property(place, fc.string({ maxLength: 40 }), (where, text) => {
      const lines = linesOf(text);
      const span = markerSpan(where, lines);
      const line = lines.at(span.startLineNumber);
      expect(span.startColumn).toBeGreaterThanOrEqual(1);
      if (line !== '') expect(span.endColumn).toBeGreaterThan(span.startColumn);
      if (line !== '') expect(span.endColumn).toBeLessThanOrEqual(line.length + 1);
    }),
  );
});
