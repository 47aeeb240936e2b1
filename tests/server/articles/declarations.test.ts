// What the editor offers is what the sandbox has: filed solutions and the usual ways of reading input type-check under the
// declarations, and nothing that is declared is missing at run time.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '#judge';
import { openPackage, type ProblemPackage, readPackage, slugsOf } from '#judge/bank';
import { declarationsOf, type Mode } from '../../../server/articles/declarations.ts';
import { runIn } from '../../judge/sandbox/program-runner.ts';

const BANK = fileURLToPath(new URL('../../../problems', import.meta.url));
const TSC = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url));
const STDIO: Mode = { kind: 'stdio' };
const FUNCTION: Mode = {
  kind: 'function',
  signature: {
    params: [
      { name: 'visits', type: 'int[]' },
      { name: 'names', type: 'string[][]' },
      { name: 'isOpen', type: 'bool' },
    ],
    returns: 'double[]',
  },
};
const sandbox = createPool(1);
afterAll(() => sandbox.close());

/** What the compiler says of each file, by the file's name; declarations are checked too. */
function complaints(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'declarations-'));
  try {
    const compilerOptions = {
      lib: ['es2023'],
      target: 'es2023',
      module: 'commonjs',
      moduleDetection: 'force',
      types: [],
      strict: false,
      allowJs: true,
      checkJs: true,
      noEmit: true,
      esModuleInterop: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*'] }));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const { stdout, status } = spawnSync(TSC, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8', cwd: folder });
    expect([0, 1, 2]).toContain(status);
    return stdout.split('\n').filter((line) => line !== '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Names and modules that nobody declared, and imports of what a module does not have. */
const UNKNOWN = /error TS(?:2304|2305|2307|2552|2580|2591|2792|2339|2551|2614|2497):/;

/** A `.js` file may be loose with types; the names that it uses must be known. A `.ts` file must be without errors. */
function check(mode: Mode, sources: Readonly<Record<string, string>>, expected: readonly string[] = []): void {
  const found = complaints({ 'world.d.ts': declarationsOf(mode), ...sources });
  expect(found.filter((line) => UNKNOWN.test(line) || /^[^(]*\.ts\(/.test(line))).toEqual(expected);
}

async function filed(): Promise<readonly ProblemPackage[]> {
  return Promise.all(
    [...slugsOf(BANK).values()].map((place) => readPackage(openPackage(place, join(BANK, '../.cache')))),
  );
}

const READS: Readonly<Record<string, string>> = {
  'destructured.js':
    "const { readFileSync } = require('fs'); console.log(readFileSync('/dev/stdin').toString().trim());",
  'node-prefix.js': "const fs = require('node:fs'); console.log(fs.readFileSync(0, 'utf8').split('\\n').map(Number));",
  'lines.js': `const readline = require('readline');
    const rl = readline.createInterface({ input: process.stdin, output: process.stdout });
    const lines = [];
    rl.on('line', (line) => lines.push(line.trim())).on('close', () => { console.log(lines.length); process.exit(0); });`,
  'for-await.js': `const rl = require('readline').createInterface({ input: process.stdin });
    (async () => { for await (const line of rl) console.log(line.length); })();`,
  'chunks.js': `let input = ''; process.stdin.setEncoding('utf8');
    process.stdin.on('data', (chunk) => { input += chunk; }).on('end', () => process.stdout.write(input + '\\n'));`,
  'shell.js': 'const n = parseInt(readline()); for (let line; (line = readline()) !== undefined; ) print(line + n);',
  'default.ts': "import fs from 'fs'; const text: string = fs.readFileSync(0, 'utf8'); console.log(text.length);",
  'named.ts': "import { readFileSync } from 'node:fs'; const bytes: Buffer = readFileSync(0); console.log(bytes[0]);",
  'star.ts': "import * as fs from 'fs'; console.log(fs.readFileSync('/dev/stdin').toString().split('\\n').length);",
  'require.ts':
    "const fs = require('fs'); const lines: string[] = fs.readFileSync(0, 'utf8').split('\\n'); console.log(lines);",
  'readline.ts': `import * as readline from 'readline'; import { createInterface } from 'readline/promises';
    readline.createInterface({ input: process.stdin }).on('line', (line) => console.log(line.trim()));
    const rl = createInterface({ input: process.stdin }); rl.question('').then((answer) => answer.trim());`,
  'events.ts': `import { EventEmitter } from 'events'; import Emitter from 'node:events';
    const one: EventEmitter = new EventEmitter(); one.on('a', () => {}).emit('a'); new Emitter().once('b', () => {});`,
  'others.ts': `import assert from 'assert'; import { strictEqual } from 'node:assert/strict'; import { inspect } from 'util';
    import { performance } from 'perf_hooks'; import { Buffer as Bytes } from 'buffer'; import { stdin } from 'process';
    import { EOL } from 'os'; import { join } from 'path'; import { setTimeout as sleep } from 'timers/promises';
    assert(true); assert.deepStrictEqual([1], [1]); strictEqual(1, 1); inspect({}); performance.now();
    Bytes.from('a').toString('hex'); stdin.fd; join('a', EOL); sleep(1).then(() => {});
    setTimeout(() => {}, 1).unref(); process.hrtime.bigint() + 1n; structuredClone([1]).length; global.console.log(1);`,
  'own-names.js':
    'const readline = 1, print = 2, performance = 3, Timeout = 4; console.log(readline, print, performance, Timeout);',
};

describe('declarations for the editor', () => {
  it('know every name that a filed accepted solution uses, in its problem', async () => {
    for (const mode of ['stdio', 'function'] as const) {
      const packages = (await filed()).filter((pkg) => pkg.mode.kind === mode);
      const sources = packages.flatMap(({ slug, submissions }) =>
        submissions
          .filter(({ folder, source }) => folder === 'accepted' && source !== undefined)
          .map(({ file, source }): [string, string] => [`${slug}/${file}`, source?.text ?? '']),
      );
      expect(sources.length).toBeGreaterThanOrEqual(6);
      check((packages[0] as ProblemPackage).mode, Object.fromEntries(sources));
    }
  });

  it('know the usual ways of reading and writing, and leave a program its own names', () => check(STDIO, READS));

  it('type the solution by the signature', () => {
    const types = 'const f: Solution = (visits, names, isOpen) => ';
    check(FUNCTION, {
      'right.ts': `${types} isOpen ? visits : names[0].map((name) => name.length);`,
      'own.ts': 'function solution(visits: number[], names: string[][], isOpen: boolean): number[] { return visits; }',
    });
    check(FUNCTION, { 'wrong.ts': `${types}visits.trim();` }, [
      "wrong.ts(1,55): error TS2339: Property 'trim' does not exist on type 'number[]'.",
    ]);
  });

  it('do not know what the sandbox refuses, nor the shell in function mode', () => {
    check(FUNCTION, { 'net.js': "const net = require('net'); print(readline());" }, [
      expect.stringContaining("Cannot find name 'net'"),
      expect.stringContaining("Cannot find name 'print'"),
      expect.stringContaining("Cannot find name 'readline'"),
    ]);
    check(STDIO, { 'dom.ts': 'fetch("x"); document;' }, [
      expect.stringContaining("Cannot find name 'fetch'"),
      expect.stringContaining("Cannot find name 'document'"),
    ]);
  });

  it('promise nothing that is missing when a program runs', async () => {
    const text = declarationsOf(STDIO);
    const names = [...text.matchAll(/^declare (?:var|function|class) (\w+)/gm)].map(([, name]) => name);
    const interfaces = new Map(
      [...text.matchAll(/^interface (\w+)[^{]*\{\n([\s\S]*?)^\}/gm)].map(([, name, body]) => [`${name}`, `${body}`]),
    );
    const members = (name: string) =>
      [...(interfaces.get(name) ?? '').matchAll(/^ {2}(?:readonly )?(\w+)(?:\(|:|<)/gm)].map(([, member]) => member);
    const modules = [...text.matchAll(/^declare module '([^']+)' \{\n([\s\S]*?)^\}/gm)].map(([, name, body]) => [
      name,
      [...`${body}`.matchAll(/^ {2,4}(?:export )?(?:function|const|class) (\w+)/gm)].map(([, member]) => member),
    ]);
    const objects = {
      console: members('Console'),
      process: members('Process'),
      performance: members('Performance'),
      Buffer: members('BufferConstructor'),
      'Buffer.alloc(8)': members('Buffer'),
      'process.stdin': members('StandardInput'),
      'process.stdout': members('StandardOutput'),
      'setTimeout(() => {})': members('Timeout'),
      'new (require("events"))()': ['on', 'once', 'off', 'emit', 'eventNames', 'rawListeners', 'prependOnceListener'],
    };
    for (const list of [names, ...Object.values(objects)]) expect(list.length).toBeGreaterThan(4);
    expect(modules.length).toBeGreaterThan(30);
    const source = `
      const inside = ['mine', 'MyBuffer', 'internal', 'EventEmitter', 'assert'];
      for (const name of ${JSON.stringify(names)}) if (eval('typeof ' + name) === 'undefined') console.log(name);
      for (const [name, members] of Object.entries(${JSON.stringify(objects)})) {
        const object = eval(name);
        for (const member of members) if (!(member in object)) console.log(name, member);
      }
      for (const [name, members] of ${JSON.stringify(modules)}) {
        const object = require(name);
        for (const member of members) if (!inside.includes(member) && !(member in object)) console.log(name, member);
      }
      process.exit();`;
    expect((await runIn(sandbox, { source })).outcome).toMatchObject({ kind: 'returned', output: '' });
  });
});
