// Programs that know of their meter, break the language around it, or are too much for it: the worker answers, the next program
// counts as ever, and the plain program is never touched.
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import { compileIn, endOf, outputIn, runIn, runProgram, type Trial } from './program-runner.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

const NEXT = 'let s = 0; for (const x of [3, 1, 2]) s += [1, 2].indexOf(x); console.log(s);';
const NEXT_COUNTS = [1, 3, 5];

/** How a metered program ends, and whether it has counts; what comes after it must be as ever. */
async function check(source: string, expected: { end: string | RegExp; counts: boolean }, more: Partial<Trial> = {}) {
  const run = await runIn(sandbox, { source, ...more, metered: true });
  expect(endOf(run)).toMatch(expected.end);
  expect(run.counts !== undefined).toBe(expected.counts);
  const next = await runIn(sandbox, { source: NEXT, metered: true });
  expect([endOf(next), next.counts]).toEqual(['0\n', NEXT_COUNTS]);
}

describe('a program that writes into its meter', () => {
  it('loses its counts, or has false ones, and nothing else', async () => {
    const count = "console.log([1, 2].indexOf(2), new Set([1]).size, ...'ab');";
    for (const [harm, counts] of [
      ['cells.fill(NaN)', false],
      ['cells.fill(-5)', false],
      ['cells.fill(Infinity)', false],
      ['cells.fill(1e300)', false],
      ['cells.buffer.transfer?.()', false],
      ['cells.fill(7)', true],
      ['cells = null', true],
      ['cells.set = null', true],
    ] as const) {
      await check(`arguments[3].${harm}; ${count}`, { end: '1 1 a b\n', counts });
    }
    await check(`Object.freeze(arguments[3]); ${count}`, { end: '1 1 a b\n', counts: true });
    await check(`Object.setPrototypeOf(arguments[3], null); ${count}`, { end: '1 1 a b\n', counts: true });
    await check(`arguments[3].cells.toString = () => '5'; Object.prototype[0] = 5; ${count}`, {
      end: '1 1 a b\n',
      counts: true,
    });
  });
  it('spoils its own calls when it takes the functions away', async () => {
    await check('for (const key in arguments[3]) delete arguments[3][key]; console.log([1].indexOf(1));', {
      end: /^threw/,
      counts: false,
    });
    await check('arguments[3].method = () => { throw new Error("mine") }; console.log([1].indexOf(1));', {
      end: /^threw.*mine/,
      counts: false,
    });
    await check("arguments[3].method = () => 'mine'; console.log([1].indexOf(1));", { end: 'mine\n', counts: true });
    await check('Object.defineProperty(arguments[3], "spread", { get() { process.exit(3) } }); console.log(...[1]);', {
      end: /exit code 3/,
      counts: false,
    });
  });
  it('does not reach more by it than its own realm', async () => {
    const seen =
      "console.log(Object.keys(arguments[3]).join(), arguments[3].cells.length, typeof arguments[3].method.constructor('return process')().binding)";
    await check(seen, { end: /^cells,method,run,make,spread,keys,rest,big \d+ undefined\n$/, counts: true });
    expect(await outputIn(sandbox, { source: 'console.log(arguments.length, arguments[3])' })).toMatch(
      /^\d undefined\n$/,
    );
  });
});

describe('a program that changes the language', () => {
  const PATCHES = [
    "Array.prototype.slice = Array.prototype.push = Array.prototype.map = function () { throw new Error('patched'); };",
    "Object.defineProperty(Array.prototype, 0, { set() { throw new Error('patched'); }, configurable: true });",
    'Map.prototype.get = Map.prototype.has = () => undefined; Map.prototype.set = null;',
    "Function.prototype.call = Function.prototype.apply = function () { throw new Error('patched'); };",
    'Reflect.apply = Reflect.construct = Reflect.getPrototypeOf = () => 5;',
    "Object.keys = () => { throw new Error('patched'); }; Object.getOwnPropertyDescriptor = null;",
    'Array.isArray = () => false; ArrayBuffer.isView = () => true;',
    'Math.max = Math.min = Math.log2 = Math.trunc = () => NaN;',
    'Object.defineProperty(Map.prototype, "size", { get: () => NaN }); Object.defineProperty(Set.prototype, "size", { get: () => -5 });',
    'Object.defineProperty(Set, Symbol.hasInstance, { value: () => true }); Object.defineProperty(Map, Symbol.hasInstance, { value: () => true });',
    'String.prototype.indexOf = Array.prototype.indexOf = Uint8Array.prototype.__proto__.indexOf = () => NaN;',
    'BigInt.prototype.toString = () => { throw 5 }; RegExp.prototype.exec = null;',
    'Object.defineProperty(RegExp.prototype, "global", { get() { throw 5 } }); Object.defineProperty(RegExp.prototype, "sticky", { get() { throw 5 } });',
    'globalThis.Map = globalThis.Set = globalThis.String = globalThis.Float64Array = class {};',
    'Object.defineProperty(Object.prototype, "kind", { get() { throw 5 } }); Object.prototype.cells = Object.prototype.before = 5;',
    'Error.prepareStackTrace = () => { throw 5 }; globalThis.TypeError = null;',
    'const $meter = 5; let $meter_c = 6; var $meter_ = [$meter, $meter_c];',
    'for (const made of [Array, String, Set, Map, Math, JSON, Object, Reflect]) { Object.freeze(made); made.prototype && Object.freeze(made.prototype); }',
  ];
  it('is metered as before where the change leaves its calls what they are', async () => {
    const work = `
      const list = [5, 1, 4], text = 'abc';
      let out = list.includes(4) + text.repeat(2).includes('ca') + [...list, ...text].length + [...text].join() + 5n * 7n;
      out += list.concat([1]).reverse().join() + list.sort() + JSON.stringify({ ...list }) + (function (...all) { return all.length })(1, 2);
      process.stdout.write(out + '\\n');`;
    const untouched = await runIn(sandbox, { source: work, metered: true });
    const own = (untouched.counts?.length ?? 0) - 1;
    for (const patch of PATCHES) {
      const plain = await outputIn(sandbox, { source: patch + work });
      const metered = await runIn(sandbox, { source: patch + work, metered: true });
      expect([patch, endOf(metered)]).toEqual([patch, plain]);
      if (plain === endOf(untouched)) {
        expect([patch, metered.counts?.slice(-own)]).toEqual([patch, untouched.counts?.slice(-own)]);
      }
    }
  });
  it('and what it makes of the functions that are metered is what is called', async () => {
    const source = `
      Array.prototype.indexOf = function (...given) { return ['mine', this.length, ...given]; };
      Set = class { constructor(x) { this.x = x; } };
      String = (x) => 'text ' + x;
      Array.prototype[Symbol.iterator] = function* () { yield 'one'; };
      console.log([1, 2].indexOf(5), new Set(1).x, String(2));`;
    const plain = await outputIn(sandbox, { source });
    expect(await outputIn(sandbox, { source, metered: true })).toBe(plain);
  });
});

describe('a program that does not end well', () => {
  it('ends as the plain one does, without counts', async () => {
    await check('for (;;);', { end: 'timed-out: ', counts: false }, { wallMs: 300 });
    await check(
      'const f = () => Promise.resolve().then(f); f();',
      { end: 'timed-out: ', counts: false },
      { wallMs: 300 },
    );
    await check('const f = () => setTimeout(f, 1); f();', { end: 'timed-out: ', counts: false }, { wallMs: 300 });
    await check("[1].map(() => { throw new Error('thrown') });", { end: /^threw.*thrown/, counts: false });
    await check('process.exit(5);', { end: /exit code 5/, counts: false });
    await check('process.exit(0);', { end: '', counts: true });
    await check('const f = () => [1].map(f); f();', { end: /^threw.*call stack/, counts: false });
    await check('await new Promise(() => {});', { end: /^threw.*never settles/, counts: false });
    await check('Promise.reject(new Error("nobody"));', { end: /^threw.*nobody/, counts: false });
    await check("for (;;) console.log('x'.repeat(1000));", { end: 'output-limit: ', counts: false }, { outputKiB: 64 });
    await check("new Array(-1); console.log('never');", { end: /^threw.*Invalid array length/, counts: false });
  });
  it('is stopped when it takes too much memory', async () => {
    await check(
      'const all = []; for (;;) all.push(new Array(1e5).fill(1));',
      { end: 'out-of-memory: ', counts: false },
      { memoryMiB: 128 },
    );
    await check(
      'function* all() { for (;;) yield 1; } [...all()];',
      { end: 'out-of-memory: ', counts: false },
      { memoryMiB: 128 },
    );
    await check(
      "let s = 'x'; for (;;) s = [s, s].join('');",
      { end: /^(?:threw.*Invalid string length|out-of-memory)/, counts: false },
      { memoryMiB: 128 },
    );
  });
});

describe('a program that is large', () => {
  /** Metered or refused, it is answered; what can be metered does what it did. */
  const checkLarge = async (source: string, unitCount?: number) => {
    const trial = { source };
    const compiled = await compileIn(sandbox, { ...trial, metered: true });
    if (unitCount === undefined) expect(compiled.kind).toBe('compile-error');
    else {
      if (compiled.kind !== 'program') throw new Error(compiled.error.message);
      const { program } = compiled;
      expect(program.units).toHaveLength(unitCount);
      const run = await runProgram(sandbox, program);
      expect(endOf(run)).toBe(await outputIn(sandbox, trial));
      expect(run.counts).toHaveLength(unitCount);
    }
    await check('console.log(1)', { end: '1\n', counts: true });
  };
  it('of 60 KB', () =>
    checkLarge(
      `const list = [3, 1, 2]; let s = 0;\n${'for (const x of list) { s += list.indexOf(x) + list.slice().sort().length; }\n'.repeat(800)}console.log(s);`,
      1 + 4 * 800,
    ));
  it('of 20,000 blocks', () =>
    checkLarge(
      `let x = 0;\n${Array.from({ length: 20_000 }, (_, i) => `if (x === ${i}) x++;`).join('\n')}\nconsole.log(x);`,
      20_001,
    ));
  it('of more blocks than are counted', () => checkLarge(`let x = 0;\n${'if (x) x++;\n'.repeat(100_001)}`));
  it('nested 5,000 deep, in every way', async () => {
    const deep = (head: string, middle: string, tail: string) => head.repeat(5000) + middle + tail.repeat(5000);
    await checkLarge(`${deep('{', ';', '}')} console.log(1);`, 1);
    await checkLarge(`let x = 1; ${deep('if (x) {', 'x++;', '}')} console.log(x);`, 5001);
    await checkLarge(`const f = (x) => { ${deep('if (x) {', 'return x;', '}')} }; console.log(f(1));`, 5002);
    await checkLarge(`let x = ${deep('[', '1', ']')}; console.log(x.length);`, 1);
    await checkLarge(`let a = [1]; a = ${deep('a.concat(', 'a', ')')}; console.log(a.length);`, 5001);
    await checkLarge(`let a = [1]; a = a${deep('', '', '.slice()')}; console.log(a.length);`, 5001);
    await checkLarge(`let x = 0; ${deep('while (x--) ', ';', '')} console.log(x);`, 5001);
    await checkLarge(`let x = 0; x = ${deep('x ? 1 : ', '5', '')}; console.log(x);`, 10_001);
  });
  it('nested so deep that nobody can walk it', () => checkLarge(`let x = ${'['.repeat(3e5)}1${']'.repeat(3e5)};`));
});
