// What programs print is what Node prints for them, byte for byte: formatting, the order of events, built-in modules.
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import { outputIn, outputOfNode } from './program-runner.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

async function check(source: string, input = '', extension = 'js'): Promise<void> {
  const expected = outputOfNode(source, input, extension);
  expect(expected).not.toBe('');
  expect(await outputIn(sandbox, { source, input })).toBe(expected);
}

/** Each line is one statement's worth of arguments of console.log. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  scalars: [
    "1, 'a', true, null, undefined, 10n",
    '-0, [-0], 0, NaN, Infinity, 1e21, 1e-7, 0.1 + 0.2',
    "Symbol('s')",
    '',
    "''",
    "'a\\nb'",
  ],
  'strings inside': [
    "['a', \"it's\", `\"'\\``, 'line\\n', '한글', '\\u0000\\u001b']",
    "{ a: 'x' }",
    "['a'.repeat(200)]",
  ],
  arrays: [
    '[]',
    '[1, 2, 3]',
    "['a', 1, null, undefined, [1, [2, [3, [4]]]]]",
    '[1, , 3]',
    '[, ,]',
    'Array(5)',
    'new Array(3).fill(0)',
  ],
  'long arrays': [
    'Array.from({ length: 7 }, (_, i) => i)',
    'Array.from({ length: 30 }, (_, i) => i * i)',
    'Array.from({ length: 101 }, (_, i) => i)',
    'Array.from({ length: 150 }, (_, i) => `w${i}`)',
    'Array.from({ length: 10 }, (_, i) => [i, i * 1000])',
    "Array.from({ length: 20 }, (_, i) => 'abcdefghij'.slice(0, (i % 10) + 1))",
    'Array.from({ length: 12 }, (_, i) => -i / 3)',
    'Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => 0))',
    'Array.from({ length: 3 }, () => Array.from({ length: 30 }, (_, i) => i))',
    'Array.from({ length: 9 }, (_, i) => BigInt(i) ** 20n)',
  ],
  objects: [
    '{}',
    "{ a: 1, 'b-c': 2, 3: 4 }",
    '{ a: { b: { c: { d: 1 } } } }',
    '{ f() {}, g: () => 1, h: class A {}, i: class extends Array {} }',
    '{ get a() { return 1; }, set a(v) {}, get b() { return 1; } }',
    '{ [Symbol("k")]: 1 }',
    'Object.create(null)',
    'Object.create({ a: 1 })',
    "{ name: 'a long enough value', other: 'to break over lines', third: 'because it is longer than seventy-two' }",
    'Object.assign(() => {}, { a: 1 })',
    '{ a: [{ b: [{ c: 1 }] }] }',
    'Object.freeze([1])',
    'Object.entries({ a: 1, b: [2] })',
  ],
  collections: [
    'new Map([[1, 2], ["a", { b: 1 }]])',
    'new Set([1, "a", [2]])',
    'new Map()',
    'new Set()',
    'new WeakMap()',
    '[new Map([[1, new Set([1])]])]',
    '[1, 2][Symbol.iterator]()',
    '[...new Map([[1, 2]]).entries()]',
  ],
  'typed arrays': [
    'new Int32Array(3)',
    'new Uint8Array([1, 2])',
    'new Float64Array([1.5, -0])',
    'new BigInt64Array(2)',
    'new ArrayBuffer(4)',
    'new Int32Array(200)',
    '[new Uint8Array(2)]',
  ],
  instances: [
    'new (class Point { constructor() { this.x = 1; this.y = 2; } })()',
    'new (class Empty {})()',
    'new (class List extends Array {})(3)',
    'new (class A { #p = 1; q = 2; static s = 3; })()',
    'class A { static s = 3 }',
    'class B extends Map {}',
    'function f() {}',
    '() => {}',
    'async () => {}',
    'function* g() {}',
    'new (class extends Map {})([[1, 2]])',
    "new (class { get [Symbol.toStringTag]() { return 'T'; } })()",
  ],
  others: [
    'new Date(0)',
    '[new Date(86400000)]',
    'new Date(NaN)',
    '/a/g',
    '[/a\\/b/]',
    'new Promise(() => {})',
    '(function () { return arguments; })(1, 2)',
    'new Number(3)',
    "new String('abc')",
    'Object(Symbol("x"))',
    'Math',
    'JSON',
    '[1.0, 2.50]',
    'new Proxy([1], {})',
    '(function* () {})()',
    'new Boolean(false)',
    'Object(1n)',
  ],
  directives: [
    "'%d %i %f', 1.5, 1.5, '2.5'",
    "'%s', 'a', 'b'",
    "'%s %s', 1, [1]",
    "'%s', { a: { b: { c: 1 } } }",
    "'%o', [1]",
    "'%O', { a: 1 }",
    "'%j', { a: 1 }",
    "'%%', 1",
    "'%c styled', 'color: red'",
    "'100%', 5",
    "'%s'",
    "'%d', 10n",
    "'%s', null, undefined",
    "'%x', 1",
    "'%s', -0",
    "'a', '%s', 'b'",
    "'%s', Symbol('a')",
    "'%s', () => 1",
    "'%d', '0x10'",
  ],
  mixed: [
    "'a', 1, [1, 'b'], { c: 'd' }, null",
    "'n:', 5, '\\n', 6",
    '[1, 2], [3]',
    "[['a', 1], ['b', 2]]",
    '...[1, 2, 3]',
    "[undefined, null, () => 1, Symbol('a')]",
  ],
};

describe('console.log formats', () => {
  for (const [name, values] of Object.entries(FORMATS)) {
    it(name, () => check(values.map((value) => `console.log(${value});`).join('\n')));
  }
  it('circular objects', () =>
    check('const a = { n: 1 }; a.self = a; a.list = [a, { a }]; console.log(a); console.log([a]);'));
  it('errors without their stack', () =>
    check(
      "for (const E of [Error, TypeError, RangeError]) { const e = new E('bad'); e.stack = `${e.name}: bad`; console.log(e); console.log([e], { e }); } console.log(String(new Error('x')), new Error('y').message);",
    ));
  it('errors with properties and causes', () =>
    check(
      "const e = Object.assign(new Error('bad'), { code: 5 }); e.stack = 'Error: bad'; console.log(e); class My extends Error {} const m = new My('m'); m.stack = 'My: m'; console.log(m);",
    ));
});

const CONSOLE: Readonly<Record<string, string>> = {
  groups:
    "console.group('a'); console.log('b\\nc'); console.group(); console.log([1]); console.groupEnd(); console.groupEnd(); console.log('d');",
  counts: "console.count(); console.count('x'); console.count(); console.countReset(); console.count();",
  'tables of rows':
    "console.table([[1, 2], [3, 4]]); console.table([{ a: 1, b: 'x' }, { a: 2, c: 3 }]); console.table([1, 'a']); console.table(5);",
  'tables of chosen columns':
    "console.table([{ a: 1, b: 2 }], ['b']); console.table(new Map([['a', 1]])); console.table({ x: { y: 1 }, z: 2 });",
  'dir with options':
    'console.dir({ a: { b: { c: { d: 1 } } } }, { depth: null }); console.dir([1]); console.dir({ a: 1 }, { depth: 0 });',
  'info and debug': "console.info('a', 1); console.debug('b'); console.log(); console.log(' ');",
  'what is not for the answer':
    "console.error('no'); console.warn('no'); console.trace('no'); console.assert(false, 'no'); console.log('yes');",
  'a detached log':
    "const { log } = console; log(1); [1, 2].forEach(console.log); setTimeout(console.log, 0, 'later', 2);",
  'an own console.log':
    "const lines = []; const log = console.log; console.log = (...a) => lines.push(a.join(' ')); console.log(1, 2); log(lines.join('\\n'));",
};

describe('console', () => {
  for (const [name, source] of Object.entries(CONSOLE)) it(name, () => check(source));
});

const WRITES: Readonly<Record<string, string>> = {
  'stdout.write':
    "process.stdout.write('a'); process.stdout.write('b\\n'); process.stdout.write(Buffer.from('안녕\\n')); process.stdout.write(new Uint8Array([65, 10]));",
  'stdout.write with a callback': "process.stdout.write('a\\n', () => console.log('written')); console.log('next');",
  'stdout.end': "process.stdout.end('bye\\n');",
  'writeFileSync to 1': "require('fs').writeFileSync(1, 'a\\n'); require('fs').writeFileSync(1, Buffer.from('b\\n'));",
  writeSync:
    "const fs = require('fs'); console.log(fs.writeSync(1, '안녕\\n')); fs.writeSync(1, Buffer.from('abcdef\\n'), 2, 5); console.log(fs.writeSync(process.stdout.fd, 'x'));",
  'mixed in their order':
    "console.log(1); process.stdout.write('2\\n'); require('fs').writeSync(1, '3\\n'); console.log(4);",
  'a hundred thousand lines': 'for (let i = 0; i < 1e5; i++) console.log(i);',
  'lone surrogates and null bytes': "process.stdout.write('\\ud800|\\0|\\udc00\\n'); console.log('\\ud83d\\ude42');",
};

describe('writing', () => {
  for (const [name, source] of Object.entries(WRITES)) it(name, () => check(source));
});

const ORDERS: Readonly<Record<string, string>> = {
  'sync, nextTick, microtask, timer': `
    setTimeout(() => console.log('timeout'), 0);
    Promise.resolve().then(() => console.log('then')); queueMicrotask(() => console.log('microtask'));
    process.nextTick(() => console.log('tick')); console.log('sync');`,
  'ticks before microtasks after each macrotask': `
    setTimeout(() => { Promise.resolve().then(() => console.log('p1')); process.nextTick(console.log, 't1'); console.log('m1'); });
    setTimeout(() => console.log('m2'));
    process.nextTick(() => { console.log('t0'); process.nextTick(() => console.log('t0b')); Promise.resolve().then(() => console.log('p0')); });`,
  'ticks from microtasks':
    "Promise.resolve().then(() => { process.nextTick(() => console.log('tick')); Promise.resolve().then(() => console.log('inner')); }).then(() => console.log('outer'));",
  'timers by their due time': 'for (const ms of [30, 10, 20, 0, 1, 10]) setTimeout(() => console.log(ms), ms);',
  'timers made by timers':
    "setTimeout(() => { console.log('a'); setTimeout(() => console.log('c'), 50); }, 10); setTimeout(() => console.log('b'), 40); setTimeout(() => console.log('d'), 100);",
  'a cleared interval':
    'let n = 0; const id = setInterval(() => { console.log(++n); if (n === 3) clearInterval(id); }, 5); setTimeout(() => clearTimeout(undefined), 3);',
  'a cleared timeout':
    "const id = setTimeout(() => console.log('never'), 5); setTimeout(() => console.log('yes'), 10); clearTimeout(id); clearInterval(999); clearTimeout(null);",
  'timer objects':
    "const id = setTimeout(() => console.log('never'), 5); id.unref(); const r = setTimeout(() => console.log('ref'), 5); r.unref().ref(); console.log(typeof id, r.hasRef()); clearTimeout(id);",
  'extra arguments': "setTimeout((a, b) => console.log(a, b), 500, 'x', 2); setImmediate(console.log, 1, 2);",
  'an immediate before a timer, in a callback':
    "setTimeout(() => { setTimeout(() => console.log('timeout')); setImmediate(() => console.log('immediate')); });",
  'immediates in turn':
    "setImmediate(() => { console.log(1); setImmediate(() => console.log(3)); process.nextTick(() => console.log('t')); }); setImmediate(() => console.log(2));",
  'async functions': `
    async function a() { console.log(1); await b(); console.log(5); } async function b() { console.log(2); }
    console.log(0); a().then(() => console.log(6)); Promise.resolve().then(() => console.log(4.5)); console.log(3);`,
  'promise combinators': `
    const after = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
    (async () => {
      console.log(await Promise.all([after(3, 'a'), after(1, 'b'), 'c'])); console.log(await Promise.race([after(5, 'x'), after(2, 'y')]));
      console.log(await Promise.allSettled([Promise.reject(1), 2])); console.log(await Promise.any([Promise.reject(1), after(1, 2)]));
    })();`,
  'a rejection caught later in the same turn':
    "const p = Promise.reject(new Error('x')); p.catch((e) => console.log('caught', e.message));",
  'beforeExit and exit':
    "process.on('exit', (code) => console.log('exit', code)); process.on('beforeExit', () => console.log('before')); console.log('main');",
  'exit listeners on process.exit':
    "process.on('exit', (code) => console.log('exit', code)); console.log('main'); process.exit();",
  'exit in the middle': 'console.log(1); process.exit(0); console.log(2);',
  'exit in a timer': 'setTimeout(() => { console.log(1); process.exit(); }, 1); setInterval(() => {}, 1000);',
  'exit in a promise':
    "(async () => { console.log(1); await null; process.exit(0); })().then(() => console.log('no')); setTimeout(() => console.log('no'), 5);",
  'exit inside try':
    "try { console.log(1); process.exit(0); } catch { console.log('caught'); } finally { console.log('finally'); } console.log('after');",
  events: `
    const EventEmitter = require('events'); const { EventEmitter: Same, once } = require('node:events'); console.log(EventEmitter === Same);
    class E extends EventEmitter {} const e = new E(); e.on('a', (x) => console.log('on', x)); e.once('a', (x) => console.log('once', x)); e.prependListener('a', () => console.log('first'));
    console.log(e.emit('a', 1), e.emit('a', 2), e.emit('b'), e.listenerCount('a')); once(e, 'z').then((v) => console.log(v)); e.emit('z', 7);`,
  'util.promisify':
    "const { promisify } = require('util'); const add = promisify((a, b, done) => setTimeout(() => done(null, a + b), 1)); add(1, 2).then(console.log); promisify((done) => done(new Error('x')))().catch((e) => console.log(e.message)); promisify(setTimeout)(1, 'v').then(console.log);",
  'timers/promises':
    "import { setTimeout as sleep } from 'node:timers/promises'; console.log(await sleep(5, 'v')); await sleep(1); console.log('end');",
};

describe('the order of events', () => {
  for (const [name, source] of Object.entries(ORDERS))
    it(name, () => check(source, '', source.includes('import {') ? 'mjs' : 'js'));
});

const BUILT_IN: Readonly<Record<string, string>> = {
  BigInt:
    "console.log(2n ** 100n, BigInt('123'), BigInt.asUintN(8, 257n), (10n).toString(), typeof 1n, [1n], 7n / 2n); console.log(`${5n}`, 5n == 5, JSON.stringify({ a: String(1n) }));",
  Buffer:
    "const b = Buffer.from('héllo'); console.log(b); console.log(b.length, b.toString('hex'), b.toString('base64'), Buffer.concat([b, Buffer.from([33])]).toString(), Buffer.alloc(3), b.slice(1, 3), Buffer.byteLength('é'), b.equals(Buffer.from('héllo')), b.indexOf('l'), Buffer.isBuffer(b), b.readUInt8(0), b.toString('utf8', 0, 1));",
  structuredClone:
    'const a = { d: new Date(0), m: new Map([[1, new Set([2])]]), l: [1, [2]], n: null, u: undefined }; a.self = a; const c = structuredClone(a); console.log(c, c !== a, c.self === c, c.d instanceof Date);',
  'structuredClone of typed arrays and bigints':
    "console.log(structuredClone({ a: new Int32Array([1, 2]), b: 5n, s: 'x' })); try { structuredClone(() => 1); } catch { console.log('refused'); }",
  TextEncoder:
    "const e = new TextEncoder(), d = new TextDecoder(); console.log(e.encode('aé한🙂')); console.log(d.decode(e.encode('aé한🙂')), new TextDecoder('utf-8').decode(new Uint8Array([65])), d.encoding, d.decode(new Uint8Array([0xff, 65]).buffer)); console.log(e.encodeInto('ab', new Uint8Array(1)));",
  'util.inspect':
    "const util = require('util'); console.log(util.inspect({ a: { b: { c: { d: 1 } } } }, { depth: null })); console.log(util.inspect('a'), util.format('%s-%d', 'a', 1), util.inspect([1, [2]], false, null), util.isDeepStrictEqual({ a: [1] }, { a: [1] }), util.types.isDate(new Date()));",
  'util.inspect.custom':
    "const { inspect } = require('util'); class A { [inspect.custom]() { return 'custom!'; } } console.log(new A(), [new A()]); class B { [Symbol.for('nodejs.util.inspect.custom')](depth, options) { return { b: 1 }; } } console.log(new B());",
  assert: `
    const assert = require('assert'); assert(true); assert.ok(1); assert.equal(1, '1'); assert.strictEqual(1, 1); assert.deepEqual([1, { a: 2 }], [1, { a: 2 }]); assert.deepStrictEqual(new Map([[1, 2]]), new Map([[1, 2]]));
    assert.throws(() => { throw new Error('x'); }); assert.notStrictEqual(1, 2); assert.notDeepStrictEqual([1], [2]); assert.match('abc', /b/); assert.deepEqual({ a: 1, b: 2 }, { b: 2, a: 1 });
    for (const f of [() => assert(false), () => assert.strictEqual(1, 2), () => assert.deepStrictEqual([1], [2]), () => assert.fail('m'), () => assert.strictEqual(1, 2, 'msg'), () => assert.throws(() => {}), () => assert.deepStrictEqual([1], ['1'])])
      try { f(); console.log('no error'); } catch (e) { console.log(e.name, e.code, e instanceof assert.AssertionError, e instanceof Error); }`,
  os: "const os = require('os'); console.log(JSON.stringify(os.EOL), os.platform(), os.type()); console.log([1, 2].join(os.EOL));",
  path: "const path = require('path'); console.log(path.join('a', '..', 'b', './c'), path.resolve('/a', 'b', '../c'), path.basename('/a/b.txt'), path.basename('/a/b.txt', '.txt'), path.dirname('/a/b'), path.extname('a.b.c'), path.sep, path.join(), path.isAbsolute('/a'), path.normalize('/a//b/../c/'), path.posix.join('a', 'b')); console.log(path.parse('/a/b.txt'));",
  'performance and hrtime':
    "const { performance: p } = require('perf_hooks'); const a = performance.now(); console.log(typeof a, p.now() >= a, typeof process.hrtime.bigint(), process.hrtime().length, process.hrtime([0, 0]).length, typeof process.memoryUsage().heapUsed, process.uptime() >= 0); performance.mark('a');",
  Date: "const d = new Date('2024-02-29'); console.log(d, d.getTime(), d instanceof Date, Date.UTC(2024, 1, 29), new Date(2024, 0, 31, 12).toISOString(), Date.parse('2024-01-01T00:00:00Z'), d.toString(), typeof Date(), new Date(d).getTime() === +d, Date.length, Date.name, Object.prototype.toString.call(d)); console.log(new Date(2024, 1), d.getTimezoneOffset(), d.toLocaleDateString('en-US'), JSON.stringify({ d })); class D extends Date { x() { return 1; } } console.log(new D(0).x(), new D(0).getTime(), new D(0) instanceof D);",
  process:
    "console.log(process.argv.length, process.platform, typeof process.env, process.env.HOME, typeof process.pid, process.exitCode, typeof process.version, Object.keys(process.versions).includes('node'));",
  globals:
    'console.log(typeof globalThis, global === globalThis, typeof window, typeof require, typeof module, typeof exports, this === module.exports, require.main === module, typeof __filename, typeof __dirname, typeof setTimeout);',
  'this in functions':
    "console.log((function () { return this === globalThis; })(), (function () { 'use strict'; return this; })(), (() => this === exports)()); var a = 1; console.log(globalThis.a); b = 2; console.log(globalThis.b);",
  'modules are strict':
    'import "fs"; console.log((function () { return this; })()); try { undeclared = 1; } catch (e) { console.log(e.name); } console.log(typeof import.meta.url);',
  createRequire:
    "import { createRequire } from 'module'; const require = createRequire(import.meta.url); console.log(typeof require('fs').readFileSync);",
  'a string_decoder':
    "const { StringDecoder } = require('string_decoder'); const d = new StringDecoder('utf8'); const b = Buffer.from('한글'); console.log(d.write(b.subarray(0, 2)) + d.write(b.subarray(2)) + d.end());",
  'newer built-ins':
    "console.log(Object.groupBy([1, 2, 3], (x) => (x % 2 ? 'odd' : 'even')), [3, 1, 2].toSorted(), [1, 2].at(-1), 'a-b'.replaceAll('-', '+'), Array.fromAsync !== undefined, new Set([1, 2]).union(new Set([3])), Iterator.from([1, 2]).map((x) => x * 2).toArray(), Promise.withResolvers !== undefined);",
  'labels, generators, destructuring':
    'outer: for (const [i, [a, { b = 3, ...rest }]] of [[1, { c: 1, d: 2 }]].entries()) { for (;;) { console.log(i, a, b, rest); break outer; } } console.log([...(function* () { yield* [1, 2]; })()]);',
  'Intl and locale':
    "console.log((1234567.891).toLocaleString(), [2, 10, 1].sort(), ['b', 'a', 'é'].sort((x, y) => x.localeCompare(y)), (0.5).toFixed(1), (255).toString(16));",
  'atob and btoa':
    "console.log(btoa('hello'), atob('aGVsbG8='), escape('a b'), encodeURIComponent('안'), decodeURIComponent('%EC%95%88'));",
  'a shebang': '#!/usr/bin/env node\nconsole.log(1);',
  'a byte order mark': '\ufeffconsole.log(1);',
  'use strict': "'use strict'; try { undeclared = 1; } catch (e) { console.log(e.message); }",
  'octal and with, in a sloppy script':
    'console.log(010); with ({ a: 1 }) console.log(a); function f(a, a) { return a; } console.log(f(1, 2));',
  'a top-level return': 'console.log(1); if (1 < 2) return; console.log(2);',
  'eval and new Function':
    "const a = 1; console.log(eval('a + 1'), new Function('x', 'return x * 2')(4), (0, eval)('typeof a'));",
};

const OPEN = "const rl = require('readline').createInterface({ input: process.stdin });";
const READERS: Readonly<Record<string, string>> = {
  'lines after close in a listener': `${OPEN} rl.on('line', (l) => { console.log(l); rl.close(); }).on('close', () => console.log('closed'));`,
  'close after a question': `${OPEN} rl.question('?', (a) => { console.log(a); rl.close(); }); rl.on('close', () => console.log('closed'));`,
  'pause and resume': `${OPEN} rl.on('line', (l) => { console.log(l); rl.pause(); setTimeout(() => rl.resume(), 5); }).on('close', () => console.log('closed'));`,
  'break out of for await': `${OPEN} (async () => { for await (const l of rl) { console.log(l); if (l === 'b') break; } console.log('end'); })(); rl.on('close', () => console.log('closed'));`,
  'promises of the lines before the end': `${OPEN} rl.on('line', async (l) => { await null; console.log(l); }); rl.on('close', () => console.log('closed'));`,
  'the end of stdin after the end of the lines': `${OPEN} rl.on('line', (l) => console.log(l)); process.stdin.on('end', () => console.log('end')); rl.on('close', () => console.log('closed'));`,
  prompts:
    "const rl = require('readline').createInterface({ input: process.stdin, output: process.stdout }); rl.setPrompt('> '); rl.prompt(); rl.on('line', (l) => { console.log('got', l); rl.prompt(); });",
  'readable to the null':
    "process.stdin.setEncoding('utf8'); process.stdin.on('readable', () => { const c = process.stdin.read(); console.log(c); });",
  'stdin piped to stdout': 'process.stdin.pipe(process.stdout);',
  'a second read finds nothing':
    "const fs = require('fs'); console.log(fs.readFileSync(0, 'utf8').length, fs.readFileSync(0, 'utf8').length);",
};

describe('readers', () => {
  for (const [name, source] of Object.entries(READERS)) it(name, () => check(source, 'a\nb\nc\n'));
});

describe('the language and its modules', () => {
  for (const [name, source] of Object.entries(BUILT_IN))
    it(name, () => check(source, '', /^import/.test(source) ? 'mjs' : 'js'));
});
