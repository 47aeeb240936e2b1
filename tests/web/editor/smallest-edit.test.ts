// One replacement that turns one text into another.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edit, smallestEdit } from '../../../web/src/editor/smallest-edit.ts';

const check = (before: string, after: string, expected: Edit | undefined) =>
  expect(smallestEdit(before, after)).toEqual(expected);

test('same texts need no edit', () => {
  check('', '', undefined);
  check('abc', 'abc', undefined);
});

test('what both texts begin and end with stays', () => {
  check('let a = 1;', 'let b = 1;', { start: 4, end: 5, text: 'b' });
  check('ab', 'aXb', { start: 1, end: 1, text: 'X' });
  check('aXb', 'ab', { start: 1, end: 2, text: '' });
});

test('a repeated part is not counted for both ends', () => {
  check('aa', 'aaa', { start: 2, end: 2, text: 'a' });
  check('aaa', 'aa', { start: 2, end: 3, text: '' });
});

test('a pair of surrogates is replaced as a whole', () => {
  check('a😀', 'a😁', { start: 1, end: 3, text: '😁' });
  check('\u{1F600}b', '\u{1FA00}b', { start: 0, end: 2, text: '\u{1FA00}' });
});

test('the edit makes the new text of any old one, and cuts no pair', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '\n', '한', '😀', '😁', '🨀')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = smallestEdit(before, after);
      const made = edit ? before.slice(0, edit.start) + edit.text + before.slice(edit.end) : before;
      expect(made).toBe(after);
      expect((edit?.text ?? '').isWellFormed()).toBe(true);
    }),
  );
});
