// An ES module becomes the body of a function: what it imports and exports, and that its lines stay where they were.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moduleBody } from '../../../judge/languages/module-body.ts';
import { positionOf } from '../../../judge/sandbox/stack-position.ts';

const MODULES: Record<string, unknown> = {
  fs: { readFileSync: () => 'text', constants: {} },
  events: Object.assign(() => 'events', { default: 'its default' }),
};

/** Runs the text as a module and returns what it exports. */
async function exportsOf(text: string): Promise<Record<string, unknown>> {
  const body = moduleBody(text);
  if (body?.kind !== 'body') throw new Error(`not a module: ${JSON.stringify(body)}`);
  const exports: Record<string, unknown> = {};
  const required = (name: string) => MODULES[name];
  const Wrapper = (body.async ? async () => {} : () => {}).constructor as FunctionConstructor;
  await new Wrapper('exports', 'require', 'module', body.code)(exports, required, { exports });
  return exports;
}

async function check(text: string, expected: Record<string, unknown>): Promise<void> {
  const found = await exportsOf(text);
  const called = Object.entries(found).map(([name, value]) => [
    name,
    typeof value === 'function' && !/^class/.test(String(value)) ? value(2) : value,
  ]);
  expect(Object.fromEntries(called)).toEqual(expected);
}

describe('exports', () => {
  it('declarations', async () => {
    await check('export function solution(n) { return n + 1; }', { solution: 3 });
    await check('export const a = (n) => n, b = 5; export let c = 1; export var d = 2;', { a: 2, b: 5, c: 1, d: 2 });
    await check('export const { x, y: [z = 3, ...rest], ...others } = { x: 1, y: [undefined, 5], w: 7 };', {
      x: 1,
      z: 3,
      rest: [5],
      others: { w: 7 },
    });
    expect(
      Object.keys(await exportsOf('export class Solution {}\nexport async function f() {}\nexport function* g() {}')),
    ).toEqual(['Solution', 'f', 'g']);
  });
  it('defaults', async () => {
    await check('export default function solution(n) { return n * 2; }', { default: 4 });
    await check('export default function (n) { return n * 2; }\n[1].map(String)', { default: 4 });
    await check('export default (n) => n * 3', { default: 6 });
    await check('export default n => { return n * 3; }', { default: 6 });
    await check('const f = (n) => n; export default f;', { default: 2 });
    await check('export default { a: 1 };', { default: { a: 1 } });
    await check('export default async (n) => n', { default: Promise.resolve(2) });
    expect(Object.keys(await exportsOf('export default class {}\n(1, 2)'))).toEqual(['default']);
    expect(Object.keys(await exportsOf('export default class Solution { solution() {} }'))).toEqual(['default']);
  });
  it('lists', async () => {
    await check('const a = 1, b = 2; export { a, b as c };', { a: 1, c: 2 });
    await check('function f(n) { return n; } export { f as default };', { default: 2 });
    await check("const a = 1; export { a as 'a name' };", { 'a name': 1 });
    await check('export {};', {});
  });
  it('a function is there before the line that exports it', () =>
    check('export const four = twice(2); export function twice(n) { return n * 2; }', { four: 4, twice: 4 }));
});

describe('imports', () => {
  it('of every form', async () => {
    await check("import fs from 'fs'; export const a = fs.readFileSync();", { a: 'text' });
    await check("import * as fs from 'fs'; export const a = fs.readFileSync();", { a: 'text' });
    await check("import { readFileSync } from 'fs'; export const a = readFileSync();", { a: 'text' });
    await check(
      "import { readFileSync as read, default as fs } from 'fs'; export const a = read(), b = fs.readFileSync();",
      { a: 'text', b: 'text' },
    );
    await check("import fs, { readFileSync } from 'fs'; export const a = fs.readFileSync === readFileSync;", {
      a: true,
    });
    await check("import def from 'events'; export const a = def;", { a: 'its default' });
    await check("import 'fs'; export const a = 1;", { a: 1 });
  });
  it('are there from the first line on', () =>
    check("export const a = readFileSync(); import { readFileSync } from 'fs';", { a: 'text' }));
  it('while running', async () => {
    await check("const fs = await import('fs'); export const a = fs.readFileSync(), b = fs.default.readFileSync();", {
      a: 'text',
      b: 'text',
    });
    await check("const { readFileSync } = await import('fs'); export const a = readFileSync();", { a: 'text' });
    expect(moduleBody("import('fs').then((fs) => fs.readFileSync());")).toMatchObject({ kind: 'body', async: false });
    expect(moduleBody("with ({}) { import('fs'); }")).toMatchObject({ kind: 'body' });
  });
  it('names of the wrapping function may be used', () =>
    check(
      "import module from 'fs'; const require = (n) => n; export const a = module.readFileSync(), b = require(1);",
      { a: 'text', b: 1 },
    ));
  it('import.meta has a url', () => check('export const a = typeof import.meta.url;', { a: 'string' }));
});

describe('what it is', () => {
  it('an await outside every function makes it asynchronous', () => {
    const asyncOf = (text: string) =>
      moduleBody(text)?.kind === 'body' && (moduleBody(text) as { async: boolean }).async;
    expect(asyncOf('await null;')).toBe(true);
    expect(asyncOf('for await (const a of []) ;')).toBe(true);
    expect(asyncOf('{ if (1) { const a = [await 1]; } }')).toBe(true);
    expect(asyncOf('export class A extends (await 1) {}')).toBe(true);
    expect(asyncOf('export const f = async () => { await 1; };')).toBe(false);
    expect(asyncOf('export class A { async m() { await 1; } p = async () => await 1; }')).toBe(false);
  });
  it('a script is left alone', () => {
    for (const text of [
      'console.log(1)',
      '',
      'async function f() { await 1; }',
      'const a = "import x from y";',
      '// export\nlet a',
      'with (a) await_(1)',
    ]) {
      expect(moduleBody(text)).toBeUndefined();
    }
  });
  it('a module that the parser refuses is refused with the place', () => {
    expect(moduleBody("import fs from 'fs';\nlet a = ;")).toMatchInlineSnapshot(`
      {
        "column": 9,
        "kind": "syntax-error",
        "line": 2,
        "message": "SyntaxError: Unexpected token",
      }
    `);
    expect(moduleBody('export const a = 1;\nexport const a = 2;')).toMatchObject({
      kind: 'syntax-error',
      line: 2,
      column: 14,
    });
  });
});

describe('positions', () => {
  const lines = fc.array(
    fc.constantFrom(
      'let v = 1;',
      "import fs from 'fs';",
      'export const x = 2;',
      'export {};',
      '',
      '  // text',
      'export default (n) => n;',
      "import { a,\n  b } from 'c';",
      "await import('fs');",
    ),
    { maxLength: 12 },
  );
  it('every token is found again where it was', () => {
    fc.assert(
      fc.property(lines, fc.nat({ max: 20 }), (before, indent) => {
        const unique = before.filter((line, i) => line === '' || before.indexOf(line) === i);
        const text = [...unique, `${' '.repeat(indent)}export const f = () => { MARK(); };`].join('\n');
        const body = moduleBody(text);
        if (body?.kind !== 'body') throw new Error('not a module');
        const found = placeOf(body.code);
        expect(found.line).toBe(placeOf(text).line);
        expect(positionOf(`file:///solution.js:${found.line}:${found.column}`, [body.map])).toEqual(placeOf(text));
      }),
    );
  });

  function placeOf(text: string): { line: number; column: number } {
    const before = text.slice(0, text.indexOf('MARK'));
    return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
  }
});
