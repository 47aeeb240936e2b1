// Own cases and the tabs of all cases.
import { describe, expect, test } from 'vitest';
import { caseTabs, isSameInput, nextTab } from '../../../web/src/pages/problem/case-tabs.ts';
import {
  editedCases,
  freeName,
  ownInput,
  type Unkept,
  withCase,
  withoutCase,
} from '../../../web/src/pages/problem/own-cases.ts';

const KEPT = [
  { id: '1', name: 'first', input: '1\n' },
  { id: '2', name: 'second', input: '2\n', expected: '4\n' },
];

/** `name` of each case, with a star when it is not kept as it stands. */
function check(unkept: readonly Unkept[], expected: readonly string[]): void {
  expect(editedCases(KEPT, unkept).map(({ name, isChanged }) => (isChanged ? `${name}*` : name))).toEqual(expected);
}

describe('own cases', () => {
  test('kept ones come in the order of the server', () => check([], ['first', 'second']));
  test('a new one comes last', () => check([{ key: 'k', name: 'new', input: '' }], ['first', 'second', 'new*']));
  test('a changed one stays in its place', () =>
    check([{ key: '1', id: '1', name: 'other', input: '1\n' }], ['other*', 'second']));
  test('a change that was taken back is none', () =>
    check([{ key: '2', id: '2', name: 'second', input: '2\n', expected: '4\n' }], ['first', 'second']));
  test('a change of a case that is gone is not lost', () =>
    check([{ key: '9', id: '9', name: 'gone', input: '' }], ['first', 'second', 'gone*']));

  test('a changed case takes its own place, a new one the last, a removed one none', () => {
    const [a, b] = [
      { key: 'a', name: 'a', input: '' },
      { key: 'b', name: 'b', input: '' },
    ];
    const list = withCase(withCase([], a), b);
    expect(withCase(list, { ...a, name: 'c' }).map(({ name }) => name)).toEqual(['c', 'b']);
    expect(withoutCase(list, 'a')).toEqual([b]);
  });

  test('a case that was new here keeps its key when it is kept', () => {
    const keys = editedCases(KEPT, [], new Map([['2', 'mine']])).map(({ key, id }) => [key, id]);
    expect(keys).toEqual([
      ['1', '1'],
      ['mine', '2'],
    ]);
  });

  test('a name is the first that is free', () => {
    const name = (number: number) => `case ${number}`;
    expect(freeName([{ name: 'case 1' }, { name: 'case 3' }], name)).toBe('case 2');
  });

  test('an input ends its last line, and an empty answer is none', () => {
    expect(ownInput({ name: 'x', input: '1 2', expected: ' ' })).toEqual({ kind: 'own', name: 'x', input: '1 2\n' });
    expect(ownInput({ name: ' ', input: '', expected: '3' })).toEqual({
      kind: 'own',
      name: '?',
      input: '',
      expected: '3',
    });
  });
});

describe('the tabs', () => {
  const samples = [{ name: '1', input: 'in', output: 'out' }];
  const tabs = caseTabs({ samples }, editedCases(KEPT, []), [{ kind: 'secret', group: 'correctness', name: '03' }]);

  test('samples, own cases, secret ones', () =>
    expect(tabs.map(({ key }) => key)).toEqual(['sample:1', 'own:1', 'own:2', 'secret:correctness/03']));
  test('after the last comes the first', () =>
    expect([nextTab(tabs, 'own:2'), nextTab(tabs, 'secret:correctness/03'), nextTab([], 'x')]).toEqual([
      'secret:correctness/03',
      'sample:1',
      undefined,
    ]));
  test('an own case that was changed is another input; its name does not matter', () => {
    const own = { kind: 'own', name: 'a', input: '1\n' } as const;
    expect([isSameInput(own, { ...own, name: 'b' }), isSameInput(own, { ...own, input: '2\n' })]).toEqual([
      true,
      false,
    ]);
  });
});
