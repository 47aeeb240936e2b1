// What the editor starts with when the package files nothing.
import { describe, expect, it } from 'vitest';
import type { Language } from '#judge/schema/language';
import type { Parameter, ValueType } from '#judge/schema/signature';
import { starterOf } from '../../../server/catalog/starters.ts';

function check(language: Language, params: readonly Parameter[], returns: ValueType, expected: string): void {
  expect(starterOf({ kind: 'function', signature: { params, returns } }, language)).toBe(expected);
}

const PARAMS: readonly Parameter[] = [
  { name: 'grid', type: 'string[][]' },
  { name: 'k', type: 'long' },
];

describe('an empty solution', () => {
  it('tells the types of JavaScript in a comment', () =>
    check(
      'javascript',
      PARAMS,
      'bool',
      '/**\n * @param {string[][]} grid\n * @param {number} k\n * @returns {boolean}\n */\n' +
        'function solution(grid, k) {\n  let answer = false;\n  return answer;\n}\n',
    ));
  it('is typed in TypeScript', () =>
    check(
      'typescript',
      PARAMS,
      'double[][]',
      'function solution(grid: string[][], k: number): number[][] {\n  const answer: number[][] = [];\n  return answer;\n}\n',
    ));
  it('returns an empty text where a text is asked for', () =>
    check(
      'typescript',
      PARAMS.slice(1),
      'string',
      "function solution(k: number): string {\n  let answer = '';\n  return answer;\n}\n",
    ));
  it('reads its input in stdio mode', () => {
    for (const language of ['javascript', 'typescript'] as const) {
      expect(starterOf({ kind: 'stdio' }, language)).toContain("readFileSync(0, 'utf8')");
    }
  });
});
