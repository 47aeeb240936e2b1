// Which values from the page are written into the editor.
import { expect, test } from 'vitest';
import { type Echo, listenTo, received, sent } from '../../../web/src/editor/echo.ts';

/** `>x`: the editor sends x. `<x`: the page gives x; those that are to be written are listed. */
function written(first: string, talk: readonly string[]): string[] {
  let echo: Echo = listenTo(first);
  return talk.flatMap((turn) => {
    const value = turn.slice(1);
    if (turn.startsWith('>')) {
      echo = sent(echo, value);
      return [];
    }
    const heard = received(echo, value);
    echo = heard.echo;
    return heard.isNew ? [value] : [];
  });
}

const check = (first: string, talk: readonly string[], expected: readonly string[]) =>
  expect(written(first, talk)).toEqual(expected);

test('what the page shows already is not written', () => {
  check('a', ['<a', '<a'], []);
});

test('a value of the page’s own is written once', () => {
  check('a', ['<b', '<b'], ['b']);
});

test('a value that comes back late does not undo what was typed since', () => {
  check('', ['>a', '>ab', '<a', '>abc', '<ab', '<abc'], []);
});

test('values in between may never come back', () => {
  check('', ['>a', '>ab', '>abc', '<abc'], []);
});

test('a page that keeps its value to itself changes nothing', () => {
  check('a', ['>ab', '<a', '>abc', '<a'], []);
});

test('a reset to the value before is new once the typed one has been seen', () => {
  check('a', ['>ab', '<ab', '<a'], ['a']);
});

test('of two equal values that were sent, each comes back once', () => {
  check('', ['>a', '>ab', '>a', '<a', '<ab', '<a'], []);
});

test('a page that is hundreds of values behind still writes nothing old while it catches up', () => {
  const typed = Array.from({ length: 300 }, (_, index) => `v${index}`);
  check('', [...typed.map((value) => `>${value}`), '<v299'], []);
});
