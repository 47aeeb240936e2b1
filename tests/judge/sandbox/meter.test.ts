// What the step meter charges for built-ins that hide a loop, in one table; and that asking for it disturbs nothing.
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import { endOf, outputIn, programIn, runProgram } from './program-runner.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

/** What the calls below are made on: each function makes a fresh one of a thousand. */
const GIVEN = [
  'const L = () => Array.from({ length: 1000 }, (_, i) => i);', // a list of 0 to 999
  'const U = () => Uint16Array.from(L());',
  'const T = () => "a".repeat(999) + "z";', // a text
  'const S = () => new Set(L()), M = () => new Map(L().map((i) => [i, i]));',
  'const O = () => Object.fromEntries(M());',
  'const A = () => ({ length: 1000, 999: "z" });', // no list, but like one
  'class Own { indexOf() { return 5; } sort() { return this; } slice() { return []; } shift() {} }',
].join('');

/** The steps charged inside of each of these expressions, by the calls that stand in it. */
async function stepsOf(expressions: readonly string[]): Promise<(number | string)[]> {
  const source = [
    GIVEN,
    ...expressions.map((one) => `try { (${one}); } catch (e) { console.log(${JSON.stringify(one)}, e); }`),
  ];
  const trial = { source: source.join('\n'), metered: true };
  const program = await programIn(sandbox, trial);
  const run = await runProgram(sandbox, program);
  expect(endOf(run)).toBe('');
  const steps = new Array(source.length).fill(0);
  for (const [i, { kind, steps: at }] of (program.units ?? []).entries()) {
    if (kind === 'call') steps[(at[0]?.[0] ?? 1) - 1] += run.counts?.[i] ?? Number.NaN;
  }
  return steps.slice(1);
}

async function check(table: Readonly<Record<string, number>>): Promise<void> {
  const steps = await stepsOf(Object.keys(table));
  const rounded = steps.map((count) => Math.round(Number(count)));
  expect(Object.fromEntries(Object.keys(table).map((one, i) => [one, rounded[i]]))).toEqual(table);
}

const SORTED = 9967; // 1000 log2 1001

describe('what a call costs', () => {
  it('a search in a list, up to its hit', () =>
    check({
      'L().indexOf(999)': 1000,
      'L().indexOf(0)': 1,
      'L().indexOf(-1)': 1000,
      'L().indexOf(499, 400)': 100,
      'L().indexOf(999, -10)': 10,
      'L().indexOf(0, 990)': 10,
      'L().indexOf(0, 5000)': 0,
      'L().indexOf(0, NaN)': 1,
      'L().includes(9)': 10,
      'L().includes(-1)': 1000,
      'L().includes(999, 990)': 10,
      '[1, NaN].includes(NaN)': 2,
      '[1, , 3].includes(undefined, 1)': 2,
      '[NaN, 1, NaN].includes(NaN, 2)': 1,
      'L().lastIndexOf(999)': 1,
      'L().lastIndexOf(0)': 1000,
      'L().lastIndexOf(0, 9)': 10,
      'L().lastIndexOf(-1, 9)': 10,
      'L().lastIndexOf(0, -991)': 10,
      'U().indexOf(999)': 1000,
      'U().includes(99)': 100,
      'U().lastIndexOf(990)': 10,
    }));

  it('a list that is moved, made or gone through', () =>
    check({
      'L().shift()': 1000,
      '[].shift()': 0,
      'L().unshift(1, 2)': 1002,
      'L().unshift()': 0,
      'L().splice(0, 1)': 1000,
      'L().splice(900, 1)': 100,
      'L().splice(-1)': 1,
      'L().splice(-1, 1)': 1,
      'L().splice(500, 0, 1, 2)': 502,
      'L().splice(500, 2, 1, 2)': 4,
      'L().splice()': 0,
      'L().splice(0)': 1000,
      'L().slice()': 1000,
      'L().slice(990)': 10,
      'L().concat(L())': 2000,
      'L().concat(1, [2])': 1002,
      'L().join()': 3889,
      'L().reverse()': 1000,
      'L().map(String)': 1000,
      'L().filter(Boolean)': 1000,
      'L().forEach(String)': 1000,
      'L().reduce(Math.max)': 1000,
      'L().reduceRight(Math.max)': 1000,
      '[L(), L()].flat()': 2000,
      '[1, 2].flatMap(L)': 2000,
      'L().toReversed()': 1000,
      'L().toSpliced(0, 1)': 1000,
      'L().with(0, 1)': 1000,
      'L().copyWithin(0, 500)': 1000,
      'L().toString()': 3889,
      'new Array(1000).fill(0)': 2000,
      'L().fill(0, 990)': 10,
      'L().fill(0, -10)': 10,
      'L().fill(0, 0, -10)': 990,
      'L().fill(0, 0, 1e9)': 1000,
      'L().fill(0, 600, 400)': 0,
      'L().fill(0, NaN, Infinity)': 1000,
      'L().sort()': SORTED,
      'L().toSorted()': SORTED,
      'L().sort((a, b) => a - b)': 1000,
      'U().sort()': SORTED,
      'U().slice(0, 10)': 10,
      'U().set(L())': 1000,
      'U().subarray(1)': 0,
      'U().map(Math.sqrt)': 1000,
      'Array.from(S())': 1000,
      'Array.from({ length: 1000 })': 1000,
      'Array.of(1, 2, 3)': 3,
      'Array(1000)': 1000,
      'new Array(1000)': 1000,
      'new Array(1, 2)': 2,
      'new Array': 0,
      'new Uint8Array(1000)': 1000,
      'new Float16Array(10)': 10,
      'new Uint8Array(new ArrayBuffer(10))': 20,
      'new BigInt64Array(10)': 10,
      'Uint8Array.from(L())': 1000,
    }));

  it('a text', () =>
    check({
      'T().indexOf("z")': 1000,
      'T().indexOf("a")': 1,
      'T().indexOf("z", 990)': 10,
      'T().indexOf("z", -5)': 1000,
      'T().includes("q")': 1000,
      'T().includes("a", 10)': 1,
      'T().lastIndexOf("z")': 1,
      'T().lastIndexOf("q")': 1000,
      'T().lastIndexOf("q", 9)': 10,
      'T().split("")': 1000,
      'T().replace("z", "y")': 1000,
      'T().replaceAll("a", "bb")': 1999,
      'T().match(/z/)': 1000,
      'T().matchAll(/z/g)': 1000,
      'T().search(/z/)': 1000,
      'T().search(/q/)': 1000,
      'T().search(/a/)': 1,
      '"ab".repeat(500)': 1000,
      '"a".padStart(1000)': 1000,
      'T().trim()': 1000,
      'T().toUpperCase()': 1000,
      'T().startsWith("aaa")': 3,
      'T().endsWith("az")': 2,
      'T().localeCompare("a")': 1,
      'T().concat(T())': 0,
      'T().slice(1)': 0,
      'T() + T()': 0,
      'String(12345)': 5,
      'String(L())': 3889,
      '`${L()}`': 0,
      'JSON.stringify(L())': 3891,
      'JSON.stringify(undefined)': 0,
      'JSON.parse("[1,2,3]")': 7,
    }));

  it('a regular expression, for what it goes over', () =>
    check({
      '/z/.test(T())': 1000,
      '/q/.exec(T())': 1000,
      '/a+/.exec(T())': 999,
      '/a/g.exec(T())': 2,
      '/a/g.test(T())': 1,
      '/q/g.test(T())': 1000,
      '/a/y.test(T())': 1,
      '/q/y.exec(T())': 1,
      '/aa/y.exec(T())': 3,
    }));

  it('keys, sets and maps', () =>
    check({
      'Object.keys(O())': 1000,
      'Object.values(O())': 1000,
      'Object.entries(O())': 1000,
      'Object.getOwnPropertyNames(O())': 1000,
      'Object.keys("abc")': 3,
      'Object.assign({}, O(), null, undefined, "abc", 5)': 1003,
      'Object.fromEntries(M())': 1000,
      'Object.groupBy(L(), (i) => i % 2)': 1000,
      'Map.groupBy(L(), (i) => i % 2)': 1000,
      'Object.freeze(L())': 1000,
      'new Set(L())': 1000,
      'new Set("aab")': 3,
      'new Set': 0,
      'new Set()': 0,
      'new Map(M())': 1000,
      'new Map([])': 0,
      'new WeakSet([{}])': 1,
      'new ArrayBuffer(1000)': 1000,
      'S().union(new Set([1]))': 1002,
      'S().intersection(new Set([1]))': 2,
      'S().difference(new Set([1]))': 1001,
      'S().isSupersetOf(S())': 1000,
      'S().isSubsetOf(M())': 1000,
      'S().has(1)': 0,
      'M().set(1, 2)': 0,
    }));

  it('what is spread, or is the rest', () =>
    check({
      '[...L()]': 1000,
      '[...S(), ...M()]': 2000,
      '[..."abc"]': 3,
      'Math.max(...L(), ...[1, 2])': 1002,
      'Math.max(...L().keys())': 1000,
      '[...(function* () { yield 1; yield 2; })()]': 2,
      '({ ...O() })': 1000,
      '({ ...null, ...undefined, ..."abc", ...5 })': 3,
      '((...all) => all.length)(1, 2, 3)': 3,
      '((first, ...others) => others.length)(...L())': 1999,
      '(({ a, ...others }) => others)(O())': 1000,
      '(([a, [...b]]) => b)([1, L()])': 1000,
    }));

  it('a call of call, and of apply', () =>
    check({
      'Array.prototype.slice.call(L(), 10)': 990,
      'Array.prototype.indexOf.call(L(), 99)': 100,
      'Array.prototype.slice.apply(L(), [990])': 11,
      'Math.max.apply(null, L())': 1000,
      '[].concat.apply([], [L(), L()])': 2002,
      'Math.max.apply(null, null)': 0,
      'Math.max.apply()': 0,
      'Math.max.call(null, 1, 2)': 0,
      'Math.max["apply"](null, L())': 1000,
      'L()["indexOf"](9)': 10,
    }));

  it('arithmetic on integers of any length, by their length', () =>
    check({
      '2n + 2n': 1,
      '(1n << 6000n) * 3n': 202,
      '2 * 3': 0,
      'BigInt("123")': 3,
      '(10n ** 99n).toString()': 107,
    }));

  it('a method of the program itself costs nothing, whatever its name', () =>
    check({
      'new Own().indexOf(1)': 0,
      'new Own().sort()': 0,
      '({ slice: () => L() }).slice()': 0,
      '(class Set {}, new (class Set {})())': 0,
      '((Array) => Array(1000))(() => L())': 0,
      '((Set) => new Set(L()))(class {})': 0,
    }));
});

describe('odd receivers and arguments', () => {
  it('cost what is known of them, or nothing', () =>
    check({
      'Array.prototype.indexOf.call(A(), "z")': 1000,
      'Array.prototype.includes.call(A(), "z")': 0,
      'Array.prototype.shift.call(A())': 0,
      'Array.prototype.splice.call(A(), 0, 1)': 1,
      'Array.prototype.fill.call(A(), 0)': 0,
      'Array.prototype.map.call("abc", String)': 3,
      'Array.prototype.join.call("abc")': 5,
      'String.prototype.includes.call(12345, 3)': 0,
      'String.prototype.trim.call(["abc"])': 1,
      'RegExp.prototype.test.call({ exec: () => [] }, "abc")': 0,
      'Object.freeze(Object.create(Map.prototype))': 0,
      'Object.keys(Object.create(null))': 0,
      'new Array(4294967295).indexOf(1, 4294967290)': 5 + 4294967295,
      'new DataView(new ArrayBuffer(8)).toString()': 8,
      'Object.assign(Object.create(null), { a: 1 })': 1,
      'new Set([1]).union({ size: 3, has: () => true, keys: () => [1, 2, 3].values() })': 2,
    }));

  /** The same output, plain and metered. */
  const same = async (source: string) => {
    const plain = await outputIn(sandbox, { source });
    expect(await outputIn(sandbox, { source, metered: true })).toBe(plain);
    return plain;
  };

  it('what fails goes on failing, and nothing else does', async () => {
    const source = `
      const { proxy, revoke } = Proxy.revocable([], {});
      revoke();
      const cases = {
        revokedSelf: () => Array.prototype.slice.call(proxy),
        revokedSpread: () => [...proxy],
        revokedKeys: () => ({ ...proxy }),
        revokedArgument: () => [1].indexOf(proxy),
        revokedFrozen: () => Object.freeze(proxy),
        revokedApply: () => Math.max.apply(null, proxy),
        revokedPart: () => [].concat(proxy),
        undefinedSelf: () => undefined.indexOf(1),
        nullSelf: () => null.slice(),
        noMethod: () => ({}).slice(),
        notAMethod: () => ({ slice: 5 }).slice(),
        symbol: () => ({})[Symbol.iterator](),
        keyObject: () => ({ yes: () => 'yes' })[{ toString: () => 'yes' }](),
        badLength: () => new Array(-1),
        badRepeat: () => 'a'.repeat(-1),
        badCall: () => Function.prototype.call.call(1),
        badApply: () => Math.max.apply(null, 5),
        badMaker: () => { const Set = () => {}; return new Set(); },
        badMap: () => new Map([1]),
        badBig: () => BigInt('x'),
        symbolIndex: () => [1].indexOf(1, Symbol.iterator),
        bigIndex: () => [1].fill(1, 5n),
        symbolSpread: () => [...Symbol.iterator],
      };
      for (const [name, run] of Object.entries(cases)) {
        try { console.log(name, String(run())); } catch (e) { console.log(name, e.constructor.name); }
      }`;
    expect(await same(source)).toMatchInlineSnapshot(`
      "revokedSelf TypeError
      revokedSpread TypeError
      revokedKeys TypeError
      revokedArgument -1
      revokedFrozen TypeError
      revokedApply TypeError
      revokedPart TypeError
      undefinedSelf TypeError
      nullSelf TypeError
      noMethod TypeError
      notAMethod TypeError
      symbol TypeError
      keyObject yes
      badLength RangeError
      badRepeat RangeError
      badCall TypeError
      badApply TypeError
      badMaker TypeError
      badMap TypeError
      badBig SyntaxError
      symbolIndex TypeError
      bigIndex TypeError
      symbolSpread TypeError
      "
    `);
  });

  it('nothing of the program is called more often than it calls itself', async () => {
    const source = `
      const log = [];
      const told = (name, value) => { log.push(name); return value; };
      const number = (name, value) => ({ valueOf: () => told(name, value), toString: () => told(name + ' text', String(value)) });
      [1, 2, 3].indexOf(3, number('from', 1));
      [1, 2, 3].fill(0, number('start', 0), number('end', 2));
      [1, 2, 3].splice(number('place', 1), number('count', 1));
      'abc'.includes(number('wanted', 'c'));
      'abc'.startsWith(number('begin', 'a'));
      'abc'.lastIndexOf('a', number('last', 1));
      class Loud extends Map { get size() { return told('size', 5); } }
      new Set([1]).union(new Loud([[1, 2]]));
      Object.freeze(new Loud());
      const re = Object.defineProperty(/a/, 'global', { get: () => told('global', false) });
      re.exec('cba');
      re.test('cba');
      const like = { get length() { return told('length', 2); }, get 0() { return told('zero', 1); }, get 1() { return told('one', 2); } };
      Array.prototype.includes.call(like, 2);
      Array.prototype.slice.call(like);
      Array.from(like);
      Math.max.apply(null, like);
      ({ ...{ get a() { return told('a', 1); } } });
      Object.assign({}, { get b() { return told('b', 1); } });
      Object.keys({ get c() { return told('c', 1); } });
      JSON.stringify({ toJSON: () => told('json', 'x') });
      Uint8Array.from(like);
      const view = Object.defineProperty(new Uint8Array(3), 'length', { get: () => told('view', 3) });
      view.indexOf(1);
      view.slice(1);
      const handler = new Proxy({}, { get: (_, trap) => (...given) => { told(String(trap)); return Reflect[trap](...given); } });
      const proxy = new Proxy({ a: 1, b: 2 }, handler);
      Array.prototype.indexOf.call(proxy, 1);
      ({ get indexOf() { told('method'); return () => 0; } }).indexOf();
      console.log(log.join());`;
    expect(await same(source)).toMatchInlineSnapshot(`
      "from,start,end,place,count,wanted text,begin text,last,size,length,zero,one,length,zero,one,length,zero,one,length,zero,one,a,b,json,length,zero,one,get,method
      "
    `);
  });
});
