// Errors are told with line and column in the candidate's own source: scripts, modules, TypeScript; at run time and before.
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import type { Entry } from '../../../judge/sandbox/sandbox.ts';
import type { Language } from '../../../judge/schema/language.ts';
import { compileIn, runIn } from './program-runner.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

const MARK = '«»';
type Marked = { readonly source: string; readonly at: string };

/** The text without its mark, and the line and column where the mark stood. */
function marked(text: string): Marked {
  const before = text.slice(0, text.indexOf(MARK)).split('\n');
  return { source: text.replace(MARK, ''), at: `${before.length}:${(before.at(-1)?.length ?? 0) + 1}` };
}

async function check(text: string, language: Language = 'javascript', entry?: Entry): Promise<void> {
  const { source, at } = marked(text);
  const { outcome } = await runIn(sandbox, { source, language, input: '[1]\n', ...(entry && { entry }) });
  const error = outcome.kind === 'threw' ? outcome.error : undefined;
  expect(`${error?.line}:${error?.column} ${error?.message}`).toMatch(new RegExp(`^${at} Error: bad`));
}

const THROW = `throw ${MARK}new Error('bad');`;

describe('errors while running', () => {
  it('on the first line', () => check(THROW));
  it('after text on the first line', () => check(`const a = 1; ${THROW}`));
  it('on a later line', () => check(`const a = 1;\n\n  ${THROW}\n`));
  it('on the last line, without a line end', () => check(`const a = 1;\n// text\n    ${THROW}`));
  it('with CRLF', () => check(`const a = 1;\r\nconst b = 2;\r\n  ${THROW}\r\n`));
  it('after a shebang and a byte order mark', async () => {
    await check(`#!/usr/bin/env node\n${THROW}`);
    await check(`\ufeff// text\n ${THROW}`);
  });
  it('in a function that was called', () => check(`function f(n) {\n  if (n === 0) ${THROW}\n  f(n - 1);\n}\nf(3);`));
  it('in a callback of a built-in', () => check(`[1, 2].map((x) => {\n  ${THROW}\n});`));
  it('in async code', () => check(`async function main() {\n  await null;\n  ${THROW}\n}\nmain();`));
  it('in a timer', () => check(`setTimeout(() => {\n  ${THROW}\n}, 10);`));
  it('in a line listener', () =>
    check(`require('readline').createInterface({ input: process.stdin })\n  .on('line', () => { ${THROW} });`));
  it('in a promise chain', () => check(`Promise.resolve(1)\n  .then(() => { ${THROW} });`));
  it('in a class', () => check(`class A {\n  get x() { ${THROW} }\n}\nconsole.log(new A().x);`));
  it('in a module', () => check(`import fs from 'fs';\nimport { EOL } from 'os'; export const a = 1; ${THROW}`));
  it('in a module, on the first line', () => check(`import fs from 'fs'; ${THROW}`));
  it('in a module with top-level await', () => check(`import fs from 'fs';\nawait null;\n   ${THROW}`));
  it('in an exported function', () =>
    check(
      `export default function () {\n  ${THROW}\n}\nexport { a };\nfunction a() {}`,
      'javascript',
      functionEntry(),
    ));
  it('in a solution that is called', () =>
    check(
      `const a = 1;\nfunction solution(n) {\n  return n.map(() => { ${THROW} });\n}`,
      'javascript',
      functionEntry(),
    ));
  it('in an async solution', () =>
    check(`async function solution(n) {\n  await 1;\n  ${THROW}\n}`, 'javascript', functionEntry()));
});

function functionEntry(): Entry {
  return { kind: 'function', signature: { params: [{ name: 'n', type: 'int[]' }], returns: 'int' } };
}

const LONG_TYPES = 'interface A {\n  a: number;\n  b: string;\n}\ntype B = A | undefined;\n';
const ENUM = 'enum Color { Red, Green = 5,\n  Blue }\n';
const NAMESPACE = 'namespace N {\n  export const a = 1;\n}\n';

describe('errors while running TypeScript', () => {
  const inTypeScript = (text: string, entry?: Entry) => check(text, 'typescript', entry);
  it('on the first line', () => inTypeScript(`const a: number = 1; ${THROW}`));
  it('after interfaces that vanish', () => inTypeScript(`${LONG_TYPES}${THROW}`));
  it('after enums that grow', () => inTypeScript(`${ENUM}${ENUM.replace('Color', 'C2')}  ${THROW}`));
  it('after namespaces', () => inTypeScript(`${NAMESPACE}${LONG_TYPES}\n\n ${THROW}`));
  it('in a typed function', () =>
    inTypeScript(
      `${LONG_TYPES}function f<T extends A>(x: T, y?: number): never {\n  ${THROW}\n}\nf({ a: 1, b: '' } as A);`,
    ));
  it('in a method with parameter properties', () =>
    inTypeScript(
      `class P {\n  constructor(private readonly a: number, public b: string) {}\n  run(): void { ${THROW} }\n}\nnew P(1, '').run();`,
    ));
  it('in a module', () =>
    inTypeScript(
      `import * as fs from 'fs';\nimport type { X } from 'y';\n${LONG_TYPES}export const a: number = 1;\n  ${THROW}`,
    ));
  it('in async code', () =>
    inTypeScript(`${ENUM}const f = async (): Promise<void> => {\n  await null;\n  ${THROW}\n};\nawait f();`));
  it('with CRLF', () => inTypeScript(`${ENUM}${LONG_TYPES}  ${THROW}`.replaceAll('\n', '\r\n')));
  it('after text beyond ASCII', () => inTypeScript(`const s: string = '한글 🙂'; ${THROW}`));
  it('in a solution', () =>
    inTypeScript(`${ENUM}function solution(n: number[]): number {\n  ${THROW}\n}`, functionEntry()));
});

describe('errors of the engine', () => {
  const at = async (source: string, language: Language = 'javascript') => {
    const { outcome } = await runIn(sandbox, { source, language });
    return outcome.kind === 'threw'
      ? `${outcome.error.line}:${outcome.error.column} ${outcome.error.message}`
      : outcome.kind;
  };
  it('point at the expression', async () => {
    expect(await at('const a = null;\nconst b = a.length;')).toBe(
      "2:13 TypeError: Cannot read properties of null (reading 'length')",
    );
    expect(await at('let x = 1;\n  y + x;')).toBe('2:3 ReferenceError: y is not defined');
    expect(await at('const f = (n) => f(n + 1);\nf(0);')).toMatch(
      /^1:\d+ RangeError: Maximum call stack size exceeded/,
    );
    expect(await at('const a: number[] = [];\ninterface X {}\na.foo();', 'typescript')).toBe(
      '3:3 TypeError: a.foo is not a function',
    );
    expect(await at('new Array(-1);')).toBe('1:1 RangeError: Invalid array length');
    expect(await at('JSON.parse("{");')).toMatch(/^1:6 SyntaxError/);
  });
  it('inside the library are told at the call', async () => {
    expect(await at("const fs = require('fs');\nfs.readFileSync('x');")).toMatch(/^2:4 Error: ENOENT/);
    expect(await at("\nrequire('net');")).toMatch(/^2:1 Error: Cannot use module 'net'/);
  });
});

async function checkSyntax(text: string, language: Language = 'javascript'): Promise<void> {
  const { source, at } = marked(text);
  const compiled = await compileIn(sandbox, { source, language });
  const error = compiled.kind === 'compile-error' ? compiled.error : undefined;
  expect(`${error?.line}:${error?.column} ${error?.message}`).toMatch(new RegExp(`^${at} SyntaxError: \\S`));
}

describe('syntax errors', () => {
  it('on the first line', () => checkSyntax(`let a = ${MARK};`));
  it('in the middle', () => checkSyntax(`let a = 1;\n  let b = a ${MARK}c;\nlet d;`));
  it('at the very end', async () => {
    await checkSyntax(`function f() {\n  return 1;${MARK}`);
    await checkSyntax(`function f() {\n  return 1;${MARK}\n\n`);
  });
  it('a brace too many', () => checkSyntax(`function f() {\n}\n${MARK}}\n`));
  it('an unterminated string', () => checkSyntax(`let a = ${MARK}'abc\nlet b;`));
  it('two of a name', () => checkSyntax(`let a = 1;\nlet ${MARK}a = 2;`));
  it('in a module', async () => {
    await checkSyntax(`import fs from 'fs';\nlet a = ${MARK};`);
    await checkSyntax(`export const a = 1;\nfunction f() { return ${MARK}}}`.replace('}}', '*}'));
  });
  it('with CRLF', () => checkSyntax(`let a = 1;\r\nlet b = ${MARK};\r\n`));
  it('in TypeScript', async () => {
    await checkSyntax(`let a: number = ${MARK};`, 'typescript');
    await checkSyntax(`interface A {}\nlet b: string = 'x';\nlet c = ${MARK}) + 1;`, 'typescript');
  });
  it('that only the engine finds in TypeScript', () =>
    checkSyntax(`interface A { a: 1 }\nconst a: number = 1;\nlet ${MARK}a: number = 2;`, 'typescript'));
  it('await in a script function that is not async', () => checkSyntax(`function f() {\n  ${MARK}await x;\n}`));
});
