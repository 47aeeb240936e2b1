// What the editor starts with when the package files nothing.
import { describe, expect, it } from 'vitest';
import type { Language } from '#judge/schema/language';
import type { Parameter, ValueType } from '#judge/schema/signature';
import { starterOf } from '../../../judge/languages/starters/starters.ts';

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
  it('has type hints in Python', () =>
    check(
      'python',
      PARAMS,
      'double',
      'def solution(grid: list[list[str]], k: int) -> float:\n    answer = 0.0\n    return answer\n',
    ));
  it('takes vectors in C++', () =>
    check(
      'cpp',
      PARAMS,
      'int[]',
      '#include <bits/stdc++.h>\nusing namespace std;\n\n' +
        'vector<int> solution(vector<vector<string>> grid, long long k) {\n    vector<int> answer;\n    return answer;\n}\n',
    ));
  it('gets lengths behind arrays in C, and gives one with an array', () =>
    check(
      'c',
      PARAMS,
      'int[]',
      '#include <stdbool.h>\n#include <stdlib.h>\n#include <string.h>\n\n' +
        'int* solution(char*** grid, size_t grid_rows, size_t grid_cols, long long k, size_t* returned_len) {\n' +
        '    int* answer = NULL;\n    *returned_len = 0;\n    return answer;\n}\n',
    ));
  it('reads its input in stdio mode', () => {
    for (const language of ['javascript', 'typescript'] as const) {
      expect(starterOf({ kind: 'stdio' }, language)).toContain("readFileSync(0, 'utf8')");
    }
    expect(starterOf({ kind: 'stdio' }, 'python')).toContain('sys.stdin.readline');
    for (const language of ['cpp', 'c'] as const) {
      expect(starterOf({ kind: 'stdio' }, language)).toContain('int main(');
    }
  });
});
