// What is suggested in languages without a service of their own.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how snippets are written
import { describe, expect, test } from 'vitest';
import { c } from '../../../web/src/editor/suggestions/c.ts';
import { cpp } from '../../../web/src/editor/suggestions/cpp.ts';
import type { LanguageNames } from '../../../web/src/editor/suggestions/language-names.ts';
import { namesFor } from '../../../web/src/editor/suggestions/names-for.ts';
import { plainSnippet } from '../../../web/src/editor/suggestions/plain-snippet.ts';
import { python } from '../../../web/src/editor/suggestions/python.ts';

const LANGUAGE: LanguageNames = {
  keywords: ['for', 'while'],
  names: ['vector', 'sort'],
  members: ['push_back', 'size'],
  snippets: [{ label: 'for', does: 'count', body: 'for $0' }],
};

describe('where something is typed', () => {
  const check = (before: string, text: string, expected: string) => {
    const { keywords, names, snippets } = namesFor(LANGUAGE, before, text);
    expect([...keywords, ...names, ...snippets.map(({ label }) => `<${label}>`)].join(' ')).toBe(expected);
  };
  test('everything fits at the beginning of a statement', () => check('    ', '', 'for while vector sort <for>'));
  test('a dot and an arrow are followed by members', () => {
    check('numbers.', '', 'push_back size');
    check('numbers->', '', 'push_back size');
  });
  test('a namespace is followed by names', () => check('std::', '', 'vector sort'));
  test('words of the text are left to the text, but not parts of them', () => {
    check('', 'vector<int> a; // while', 'for sort <for>');
    check('', 'forward sorted', 'for while vector sort <for>');
  });
});

describe('a snippet', () => {
  const check = (body: string, expected: string) => expect(plainSnippet(body)).toBe(expected);
  test('shows what its places are called, wherever they are repeated', () => {
    check('for ${1:i} in range(${2:n}):\n\t$0', 'for i in range(n):\n    ');
    check('vector<${1:int}> a, greater<$1>', 'vector<int> a, greater<int>');
  });
});

describe.each<[string, LanguageNames]>([
  ['Python', python],
  ['C++', cpp],
  ['C', c],
])('the suggestions for %s', (_, { keywords, names, members, snippets }) => {
  test('name nothing twice', () => {
    for (const list of [[...keywords, ...names], members, snippets.map(({ label }) => label)])
      expect(list.filter((name, index) => list.indexOf(name) !== index)).toEqual([]);
  });
  test('leave no place of a snippet without a name', () => {
    for (const { label, body } of snippets) {
      expect(plainSnippet(body), label).not.toMatch(/[$\t]/);
      const named = new Set([...body.matchAll(/\$\{(\d+):/g)].map(([, place]) => place));
      const used = [...body.matchAll(/\$(\d+)/g)].map(([, place]) => place).filter((place) => place !== '0');
      expect(
        used.filter((place) => !named.has(place)),
        label,
      ).toEqual([]);
    }
  });
  test('indent snippets by tabs alone, which become what the settings say', () => {
    for (const { label, body } of snippets) expect(body, label).not.toMatch(/^ /m);
  });
});
