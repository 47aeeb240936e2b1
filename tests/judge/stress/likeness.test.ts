import { describe, expect, it } from 'vitest';
import { likenessOf } from '../../../judge/stress/likeness.ts';

/** Whether a text looks like the filed ones. */
function check(filed: readonly string[], text: string, expected: boolean): void {
  expect(likenessOf(filed)(text)).toBe(expected);
}

describe('what looks like filed inputs', () => {
  const LISTED = ['3\n1 a\n2 b\n9 c\n', '1\n5 zz\n', '2\n7 x\n1 y\n'];

  it('has as many lines as its first number says, when theirs have', () => {
    check(LISTED, '2\n5 a\n5 b\n', true);
    check(LISTED, '3\n5 a\n5 b\n', false);
    check(LISTED, '1\n5 a\n5 b\n', false);
  });

  it('has numbers within theirs and words like theirs', () => {
    check(LISTED, '1\n9 b\n', true);
    check(LISTED, '1\n10 b\n', false);
    check(LISTED, '1\n0 b\n', false);
    check(LISTED, '1\n5 B\n', false);
    check(LISTED, '1\n5 abc\n', false);
    check(LISTED, '1\nb 5\n', false);
    check(LISTED, '1\n5 b 5\n', false);
  });

  it('tells the lines of its head apart, and takes all others for one kind', () => {
    const graph = ['2 1\nx\n0 1 5\n', '3 2\ny\n0 2 7\n1 2 9\n', '9 4\nx\n1 2 5\n1 2 5\n1 2 5\n1 2 5\n'];
    check(graph, '3 2\nx\n1 2 9\n1 1 5\n', true);
    check(graph, '3 2\n5\n1 2 9\n1 1 5\n', false);
    check(graph, '3 2\nx\n1 2 9\n1 1 4\n', false);
  });

  it('has as many tokens in a line as a number before says, when theirs have', () => {
    const row = ['3\n1 2 3\n', '2\n9 9\n', '5\n1 1 1 1 1\n'];
    check(row, '4\n2 3 4 5\n', true);
    check(row, '4\n2 3 4\n', false);
    check(row, '2\n2 3 4\n', false);
  });

  it('is one line when theirs are', () => {
    check(['Ada\n', 'Grace Hopper\n'], 'Gda\n', true);
    check(['Ada\n', 'Grace Hopper\n'], 'Ada\nAda\n', false);
  });

  it('is set as theirs are', () => {
    for (const odd of ['1\n5 b', '1\n5  b\n', '1\n5 b \n', '\n1\n5 b\n', '1\n\n5 b\n', '']) check(LISTED, odd, false);
    for (const text of LISTED) check(LISTED, text, true);
  });
});
