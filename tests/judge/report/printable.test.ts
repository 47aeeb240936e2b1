import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableLine } from '../../../judge/report/printable.ts';

function check(text: string, expected: string) {
  expect(printable(text)).toBe(expected);
}

describe('printable text', () => {
  test('escape sequences are shown, not obeyed', () => check('\u001b[31mred\u0007\u007f', '␛[31mred␇␡'));
  test('a carriage return cannot write over a line, and a Windows line end is a line end', () =>
    check('AC\rWA\r\nnext', 'AC␍WA\nnext'));
  test('a tab becomes spaces', () => check('1\t2', '1    2'));
  test('marks that reorder text are taken out', () => check('a\u202eb\u2066c', 'a\ufffdb\ufffdc'));
  test('half a surrogate pair, which no encoding can hold, is taken out', () => check('a\ud83d', 'a\ufffd'));
  test('Korean and emoji stay', () => check('도장 🐢', '도장 🐢'));

  test('nothing that controls a terminal is left, in whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(/[\p{Cc}\p{Cs}\u202a-\u202e]/u.test(printable(text).replaceAll('\n', ''))).toBe(false);
        expect(/[\p{Cc}\p{Cs}]/u.test(printableLine(text))).toBe(false);
      }),
    );
  });
  test('one line is one line, and not endless', () => {
    expect(printableLine(' a\n\n  b\r\n')).toBe('a b');
    expect(printableLine('x'.repeat(100_000))).toBe(`${'x'.repeat(500)}…`);
  });
});
