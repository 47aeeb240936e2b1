// Function mode: every way to define `solution`, in both languages, and every value that it may return.
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import type { Entry } from '../../../judge/sandbox/sandbox.ts';
import type { Language } from '../../../judge/schema/language.ts';
import { outputIn, runIn } from './program-runner.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

const entry: Entry = {
  kind: 'function',
  signature: {
    params: [
      { name: 'nums', type: 'int[]' },
      { name: 'k', type: 'int' },
    ],
    returns: 'int[]',
  },
};
const INPUT = '[1,2,3]\n10\n';

async function check(
  source: string,
  expected = '[11,12,13]',
  language: Language = 'javascript',
  input = INPUT,
): Promise<void> {
  expect(await outputIn(sandbox, { source, language, entry, input })).toBe(expected);
}

const BODY = '{ return nums.map((n) => n + k); }';

const JAVASCRIPT: Readonly<Record<string, string>> = {
  'a plain function': `function solution(nums, k) ${BODY}`,
  'an arrow in a const': `const solution = (nums, k) => ${BODY}`,
  'a function in a var': `var solution = function (nums, k) ${BODY}`,
  'a let set later': `let solution; solution = (nums, k) => ${BODY};`,
  'a global that was never declared': `solution = function (nums, k) ${BODY}`,
  'an exported function': `export function solution(nums, k) ${BODY}`,
  'an exported const': `export const solution = (nums, k) => ${BODY};`,
  'a default export with a name': `export default function solution(nums, k) ${BODY}`,
  'a default export with another name': `export default function answer(nums, k) ${BODY}`,
  'a default export without a name': `export default function (nums, k) ${BODY}`,
  'a default export that is an arrow': `export default (nums, k) => ${BODY}`,
  'an export list': `function f(nums, k) ${BODY}\nexport { f as solution };`,
  'a plain function beside an import': `import assert from 'assert';\nfunction solution(nums, k) ${BODY}`,
  'module.exports': `module.exports = function (nums, k) ${BODY}`,
  'module.exports of a named function': `function answer(nums, k) ${BODY}\nmodule.exports = answer;`,
  'module.exports with solution': `module.exports = { solution: (nums, k) => ${BODY} };`,
  'module.exports with solution as shorthand': `const solution = (nums, k) => ${BODY}; module.exports = { solution };`,
  'exports.solution': `exports.solution = (nums, k) => ${BODY};`,
  'module.exports.default': `exports.default = (nums, k) => ${BODY};`,
  'class Solution': `class Solution { solution(nums, k) ${BODY} }`,
  'class Solution with another method': `class Solution { addAll(nums, k) ${BODY} }`,
  'class Solution with helpers': `class Solution { help(n, k) { return n + k; } solution(nums, k) { return nums.map((n) => this.help(n, k)); } }`,
  'class Solution with private helpers': `class Solution { #k = 0; #add(n) { return n + this.#k; } addAll(nums, k) { this.#k = k; return nums.map((n) => this.#add(n)); } }`,
  'class Solution with a static solution': `class Solution { static solution(nums, k) ${BODY} }`,
  'an exported class': `export class Solution { solution(nums, k) ${BODY} }`,
  'a class as default export': `export default class Solution { solution(nums, k) ${BODY} }`,
  'a class in module.exports': `module.exports = class { solution(nums, k) ${BODY} };`,
  'an async function': `async function solution(nums, k) { await null; ${BODY.slice(1)}`,
  'a promise': `function solution(nums, k) { return new Promise((r) => setTimeout(() => r(nums.map((n) => n + k)), 1000)); }`,
  'top-level await before it': `const add = await Promise.resolve((a, b) => a + b);\nexport const solution = (nums, k) => nums.map((n) => add(n, k));`,
  'strict mode': `'use strict';\nfunction solution(nums, k) ${BODY}`,
  'CRLF line ends': `// first\r\nfunction solution(nums, k) {\r\n  return nums.map((n) => n + k);\r\n}\r\n`,
  'a comment at the very end': `function solution(nums, k) ${BODY} // end`,
  'samples run by hand': `function solution(nums, k) ${BODY}\nconsole.log(solution([1], 2));`,
};

describe('JavaScript', () => {
  for (const [name, source] of Object.entries(JAVASCRIPT)) it(name, () => check(source));
});

const TYPES = '(nums: number[], k: number): number[]';
const TYPESCRIPT: Readonly<Record<string, string>> = {
  'a typed function': `function solution${TYPES} ${BODY}`,
  'an exported function': `export function solution${TYPES} ${BODY}`,
  'a default export': `export default function${TYPES} ${BODY}`,
  'a typed const': `type F = (nums: number[], k: number) => number[];\nconst solution: F = (nums, k) => ${BODY};`,
  'interfaces and generics': `interface Box<T extends number> { readonly value: T }\nfunction box<T extends number>(value: T): Box<T> { return { value }; }\nfunction solution${TYPES} { return nums.map((n) => box(n).value + k); }`,
  'an enum': `enum Step { One = 1, Two, Three = Two + 1 }\nfunction solution${TYPES} { return [Step.One, Step.Two, Step.Three].map((n) => n + k); }`,
  'an enum of strings': `enum Name { A = 'a' }\nfunction solution${TYPES} { return Name.A === 'a' && Name['A'] ? nums.map((n) => n + k) : []; }`,
  'a const enum': `const enum Step { One = 1 }\nexport function solution${TYPES} { return nums.map((n) => n + k * Step.One); }`,
  'a namespace': `namespace Sums { export const add = (a: number, b: number) => a + b; }\nfunction solution${TYPES} { return nums.map((n) => Sums.add(n, k)); }`,
  'parameter properties': `class Adder { constructor(private readonly k: number) {} add(n: number): number { return n + this.k; } }\nfunction solution${TYPES} { const adder = new Adder(k); return nums.map((n) => adder.add(n)); }`,
  'abstract classes and modifiers': `abstract class Base { protected abstract add(n: number): number; static readonly one = 1; declare x: number; }\nclass Adder extends Base { k!: number; override add(n: number) { return n + this.k; } }\nfunction solution${TYPES} { const a = new Adder(); a.k = k; return nums.map((n) => a.add(n)); }`,
  'satisfies, as and !': `const table = { a: 1 } satisfies Record<string, number>;\nfunction solution${TYPES} { return (nums as readonly number[]).map((n) => n! + k * <number>table.a); }`,
  'imports of types only': `import type { Stats } from 'fs';\nimport { type PathLike, readFileSync } from 'fs';\ntype X = Stats | PathLike;\nexport function solution${TYPES} ${BODY}`,
  overloads: `function solution(nums: number[], k: number): number[];\nfunction solution(nums: any, k: any) ${BODY}`,
  'tuples, guards and asserts': `const isNumber = (x: unknown): x is number => typeof x === 'number';\nfunction check(x: unknown): asserts x {}\nfunction solution${TYPES} { const t: [a: number, ...rest: number[]] = [k]; check(t); return nums.filter(isNumber).map((n) => n + t[0]); }`,
  'class Solution': `class Solution { solution${TYPES} ${BODY} }`,
  'a function that says any': `function solution(nums: any, k?: any): any ${BODY}`,
  'optional chaining in types and values': `type A = { b?: { c: number } };\nfunction solution${TYPES} { const a: A = { b: { c: k } }; return nums.map((n) => n + (a?.b?.c ?? 0)); }`,
};

describe('TypeScript', () => {
  for (const [name, source] of Object.entries(TYPESCRIPT)) it(name, () => check(source, undefined, 'typescript'));
});

describe('values that are returned', () => {
  const VALUES: Readonly<Record<string, string>> = {
    '1': '1',
    '-5': '-5',
    '1.5': '1.5',
    '-0': '0',
    '1e21': '1e+21',
    '0.1 + 0.2': '0.30000000000000004',
    NaN: '{"!":"NaN"}',
    Infinity: '{"!":"Infinity"}',
    '-Infinity': '{"!":"-Infinity"}',
    true: 'true',
    null: 'null',
    undefined: '{"!":"undefined"}',
    '12345678901234567890n': '12345678901234567890',
    "'plain'": '"plain"',
    "'quotes \" and \\\\ and \\n'": '"quotes \\" and \\\\ and \\n"',
    "'한글 🙂 é'": '"한글 🙂 é"',
    "'\\ud800'": '"\\ud800"',
    '[]': '[]',
    '[1, 2.5, -3]': '[1,2.5,-3]',
    '[[1, 2], [], [3]]': '[[1,2],[],[3]]',
    "['a', 'b']": '["a","b"]',
    '[1n, 2]': '[1,2]',
    '[1, , 3]': '[1,{"!":"undefined"},3]',
    'new Int32Array([1, -2])': '[1,-2]',
    'new Float64Array([1.5, NaN])': '[1.5,{"!":"NaN"}]',
    'new BigInt64Array([5n])': '[5]',
    '[new Uint8Array([1]), [2]]': '[[1],[2]]',
    '({ a: 1 })': '{"!":"object"}',
    'new Map()': '{"!":"object"}',
    'new Set([1])': '{"!":"object"}',
    '() => 1': '{"!":"function"}',
    "Symbol('a')": '{"!":"symbol"}',
  };
  for (const [value, expected] of Object.entries(VALUES)) {
    it(value, () => check(`function solution() { return ${value}; }`, expected));
  }
  it('an array that holds itself ends', async () => {
    expect(
      await outputIn(sandbox, {
        source: 'function solution() { const a = []; a[0] = a; return a; }',
        entry,
        input: INPUT,
      }),
    ).toContain('{"!":"array"}');
  });
});

describe('arguments', () => {
  it('are the JSON lines of the input, as they are', async () => {
    const all = [[[1, 2], [3]], 'a"b\n한', 1.5, true, 9007199254740991];
    const lines = all.map((value) => `${JSON.stringify(value)}\n`).join('');
    const source = 'const solution = (...all) => JSON.stringify(all);';
    await check(source, JSON.stringify(JSON.stringify(all)), 'javascript', lines);
  });
  it('belong to the program: it may change them', () =>
    check('function solution(nums, k) { nums.sort((a, b) => b - a); nums.push(k); return nums; }', '[3,2,1,10]'));
  it('come without a last line end too', () =>
    check(`function solution(nums, k) ${BODY}`, undefined, 'javascript', INPUT.trimEnd()));
  it('come with CRLF line ends too', () =>
    check(`function solution(nums, k) ${BODY}`, undefined, 'javascript', INPUT.replaceAll('\n', '\r\n')));
});

describe('a program without a solution', () => {
  const failure = async (source: string) => {
    const { outcome } = await runIn(sandbox, { source, entry, input: INPUT });
    return outcome.kind === 'threw' ? outcome.error.message : outcome.kind;
  };
  it('is told what is missing', async () => {
    for (const source of [
      '',
      'function answer() {}',
      'const solution = 5;',
      'module.exports = {};',
      'class Solution { a() {} b() {} }',
      'export const answer = () => 1;',
    ]) {
      expect([source, await failure(source)]).toEqual([
        source,
        expect.stringContaining('no function `solution` was found'),
      ]);
    }
  });
  it('that reads standard input finds it empty', () =>
    check("const text = require('fs').readFileSync(0, 'utf8'); const solution = () => [text.length];", '[0]'));
  it('that exits is told so', async () => {
    expect(await failure('function solution() { process.exit(0); }')).toContain('ended before');
    expect(await failure('process.exit(0); function solution() {}')).toContain('ended before');
  });
  it('that never settles is told so', async () => {
    expect(await failure('function solution() { return new Promise(() => {}); }')).toContain('never settles');
  });
});

describe('what is printed', () => {
  const printedBy = async (source: string) => (await runIn(sandbox, { source, entry, input: INPUT })).printed;
  it('is kept beside the result', async () => {
    expect(
      await printedBy(
        "console.log('start'); function solution(nums) { console.log('nums', nums); console.error('e'); process.stdout.write('w'); return 1; }",
      ),
    ).toBe('start\nnums [ 1, 2, 3 ]\ne\nw');
  });
  it('is kept when the call throws', async () => {
    expect(await printedBy("function solution() { console.log('so far'); throw new Error('x'); }")).toBe('so far\n');
  });
  it('is cut, and costs no verdict', async () => {
    const { outcome, printed } = await runIn(sandbox, {
      source: "function solution() { for (let i = 0; i < 1e5; i++) console.log('a line of text'); return [1]; }",
      entry,
      input: INPUT,
    });
    expect(outcome).toEqual({ kind: 'returned', output: '[1]' });
    expect(printed.length).toBeLessThan(70_000);
    expect(printed.endsWith('…')).toBe(true);
  });
});

describe('the output limit', () => {
  it('holds for what is returned', async () => {
    const trial = { entry, input: INPUT, outputKiB: 1 };
    expect(await outputIn(sandbox, { ...trial, source: "const solution = () => 'a'.repeat(1022);" })).toHaveLength(
      1024,
    );
    expect(await outputIn(sandbox, { ...trial, source: "const solution = () => 'a'.repeat(1023);" })).toMatch(
      /^output-limit/,
    );
    expect(await outputIn(sandbox, { ...trial, source: 'const solution = () => Array(1000).fill(1);' })).toMatch(
      /^output-limit/,
    );
  });
});
