import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BuiltInChecker, check as checkOutput } from '../../../judge/checkers/index.ts';

function check(kind: BuiltInChecker, answer: string, output: string, expected: string): void {
  const result = checkOutput(kind, { kind: 'stdio' }, { answer, output, args: [] });
  const { reason } = result;
  const said = reason?.code === 'different' ? `${reason.at}: <${reason.expected}> <${reason.found}>` : reason?.code;
  expect(result.accepted ? 'accepted' : said).toBe(expected);
}

describe('exact lines', () => {
  test('white space at line ends and newlines at the end do not matter', () => {
    check('exact', '1 2\n3\n', '1 2 \t\r\n3\n\n \n', 'accepted');
    check('exact', '1\n', '1', 'accepted');
    check('exact', '', '\n', 'accepted');
  });
  test('white space at the beginning or within a line matters', () => {
    check('exact', '1 2\n', '1  2\n', 'line 1: <1 2> <1  2>');
    check('exact', '1\n', ' 1\n', 'line 1: <1> < 1>');
    check('exact', 'a\n\nb\n', 'a\nb\n', 'line 2: <> <b>');
  });
  test('a line missing or too many is told', () => {
    check('exact', '1\n2\n', '1\n', 'line 2: <2> <>');
    check('exact', '1\n', '1\n2\n', 'line 2: <> <2>');
    check('exact', 'a\n', '', 'line 1: <a> <>');
    check('exact', 'a\n\nb\n', 'a\n', 'line 3: <b> <>');
    check('exact', 'a\n', 'a\n \n\nb', 'line 4: <> <b>');
  });
  test('letters, NUL and halves of pairs are what they are', () => {
    check('exact', 'Yes\n', 'yes\n', 'line 1: <Yes> <yes>');
    check('exact', 'a\0\n', 'a\n', 'line 1: <a\0> <a>');
    check('exact', '\ud800\n', '\ud801\n', 'line 1: <\ud800> <\ud801>');
  });
});

describe('long lines', () => {
  const long = (end: string) => `${'ab'.repeat(500)}${end}`;
  test('are shown from shortly before their difference', () => {
    check('exact', long('x1\n'), long('y1'), 'line 1: <…ababababababababababx1> <…ababababababababababy1>');
    check('exact', long('\n'), long('y'), 'line 1: <…abababababababababab> <…ababababababababababy>');
    check('exact', `x${long('')}`, `y${long('')}`, `line 1: <x${'ab'.repeat(29)}a…> <y${'ab'.repeat(29)}a…>`);
  });
  test('are never cut within a surrogate pair', () => {
    const pairs = '😀'.repeat(40);
    check('exact', `${pairs}xx`, `${pairs}yy`, `line 1: <…${'😀'.repeat(10)}xx> <…${'😀'.repeat(10)}yy>`);
    check('exact', `a${pairs}xxx`, `a${pairs}yyy`, `line 1: <…${'😀'.repeat(10)}xxx> <…${'😀'.repeat(10)}yyy>`);
    check('exact', `${pairs}axx`, `${pairs}ayy`, `line 1: <…${'😀'.repeat(10)}axx> <…${'😀'.repeat(10)}ayy>`);
  });
});

describe('lines as a collection', () => {
  test('lines that look like numbers are still texts', () => {
    for (const other of ['1.0', '01', '+1', ' 1', '1e0', '0x1'])
      check('set', '1\n', `${other}\n`, `line 1: <> <${other}>`);
    check('unordered', '0\n-0\n', '0\n0\n', 'line 2: <> <0>');
    check('unordered', '9007199254740993\n', '9007199254740992\n', 'line 1: <> <9007199254740992>');
  });
  test('any order, each as often', () => {
    check('unordered', 'b\na\nb\n', 'b \nb\na', 'accepted');
    check('unordered', 'a\nb\n', 'a\na\n', 'line 2: <> <a>');
    check('unordered', 'a\na\n', 'a\n', ': <a> <>');
  });
  test('or however often', () => {
    check('set', 'a\nb\n', 'b\na\nb\n', 'accepted');
    check('set', 'a\nb\n', 'b\n', ': <a> <>');
    check('set', 'a\n', 'a\nc\n', 'line 2: <> <c>');
  });
});

test('exact agrees with comparing trimmed lines', () => {
  const text = fc.stringMatching(/^[ab \n]{0,8}$/);
  const naive = (one: string) =>
    one
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd();
  fc.assert(
    fc.property(text, text, (answer, output) => {
      const { accepted } = checkOutput('exact', { kind: 'stdio' }, { answer, output, args: [] });
      expect(accepted).toBe(naive(answer) === naive(output));
    }),
    { numRuns: 2000 },
  );
});
