// Where two short texts differ.
import { describe, expect, test } from 'vitest';
import { type DiffLine, diffTexts, type Piece } from '../../../web/src/pages/problem/text-diff.ts';

const shown = (pieces: readonly Piece[] | undefined) =>
  pieces?.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('') ?? '-';

/** Each line as `expected | actual`, with what differs in brackets. */
function check(expected: string, actual: string, lines: readonly string[] | undefined): void {
  const diff = diffTexts(expected, actual);
  expect(diff?.map((line: DiffLine) => `${shown(line.expected)} | ${shown(line.actual)}`)).toEqual(lines);
}

describe('the difference of two texts', () => {
  test('a number is marked whole', () => check('1 20 3\n', '1 21 3\n', ['1 [20] 3 | 1 [21] 3']));
  test('a sign belongs to its number', () => check('-5', '5', ['[-5] | [5]']));
  test('a missing line stands opposite nothing', () => check('1\n2\n3\n', '1\n3\n', ['1 | 1', '[2] | -', '3 | 3']));
  test('an extra line stands opposite nothing', () => check('1\n', '1\n9\n', ['1 | 1', '- | [9]']));
  test('a missing newline at the end is no line', () => check('1\n2', '1\n2\n', ['1 | 1', '2 | 2']));
  test('an empty output lacks every line', () => check('1\n2\n', '', ['[1] | -', '[2] | -']));
  test('a space too many is marked', () => check('a b', 'a  b', ['a[ ]b | a[  ]b']));
  test('Korean words stay whole', () => check('사과 배', '사과 감', ['사과 [배] | 사과 [감]']));
  test('changed lines between common ones stand opposite each other', () =>
    check('x\n1\n2\ny', 'x\n3\n4\ny', ['x | x', '[1] | [3]', '[2] | [4]', 'y | y']));
  test('long texts are left to the editor', () => check('1 '.repeat(3000), '2', undefined));
  test('many lines are left to the editor', () => check('1\n'.repeat(200), '2', undefined));
});
