// The step meter: what it counts of a program, by lines, loops and functions; and that a program that counts does what it did before.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import type { MeterUnit } from '../../../judge/sandbox/sandbox.ts';
import type { Language } from '../../../judge/schema/language.ts';
import type { Run } from '../../../judge/schema/outcome.ts';
import { endOf, programIn, runIn, runProgram, type Trial } from '../sandbox/program-runner.ts';
import { programs } from './random-program.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

/** Plain and metered the program writes the same, which is returned; and two metered runs count the same. */
async function check(source: string, more: Partial<Trial> = {}): Promise<string> {
  const metered = await programIn(sandbox, { source, ...more, metered: true });
  const plain = await runIn(sandbox, { source, ...more });
  const first = await runProgram(sandbox, metered, more);
  const second = await runProgram(sandbox, metered, more);
  expect({ source, output: outputOf(first) }).toEqual({ source, output: outputOf(plain) });
  expect(plain.counts).toBeUndefined();
  expect(first.counts?.[0]).toBe(plain.outcome.kind === 'returned' ? 1 : undefined);
  expect(second.counts).toEqual(first.counts);
  return outputOf(plain);
}

/** Columns are those of the text that was run: a verdict is never taken from a metered program. */
function outputOf(run: Run): string {
  return endOf(run).replace(/,"column":\d+/, '');
}

async function unitsOf(source: string, language: Language = 'javascript'): Promise<readonly MeterUnit[]> {
  const { units = [] } = await programIn(sandbox, { source, language, metered: true });
  return units;
}

/** A unit on a line: what it is, its steps by line, the loops around it, the function around it. */
function unitText({ kind, name = '', steps, loops, within, isRecursive }: MeterUnit): string {
  const parts = [
    `${kind === 'call' ? `call ${name}` : 'block'} ${steps.map(([line, count]) => `${line}:${count}`).join(' ')}`,
    ...loops.map(([first, last]) => `loop ${first}-${last}`),
    ...(within === undefined ? [] : [`in ${within}${isRecursive ? ', recursive' : ''}`]),
  ];
  return parts.join(' | ');
}

async function units(source: string, language?: Language): Promise<string> {
  return `\n${(await unitsOf(source, language)).map(unitText).join('\n')}\n`;
}

describe('the units of a program', () => {
  it('loops are blocks in one another, and calls in them know it', async () =>
    expect(
      await units(`let sum = 0;
for (let i = 0; i < 3; i++) {
  for (const x of [1, 2]) {
    sum += [x].indexOf(x);
  }
  if (sum > 5) break;
  sum++;
}
while (sum-- > 0);
do sum++; while (sum < 3);
console.log(sum);`),
    ).toMatchInlineSnapshot(`
      "
      block 1:1
      block 3:1 6:2 2:3 | loop 2-8
      block 4:5 3:1 | loop 2-8 | loop 3-5
      call indexOf 4:1 | loop 2-8 | loop 3-5
      block 6:1 | loop 2-8
      block 7:2 | loop 2-8
      block 11:3
      block 9:3 | loop 9-9
      block 10:4 | loop 10-10
      "
    `));

  it('functions are known by the names they are called by', async () =>
    expect(
      await units(`function outer(n) {
  return n === 0 ? 0 : outer(n - 1);
}
const arrow = (list) => list.map((x) => x + 1);
const table = { method() { return 1; }, field: () => 2, get size() { return 3; } };
class Box {
  #hidden() { return this.#hidden; }
  static make() { return new Box(); }
  walk(node) { if (node) this.walk(node.next); }
}
const inner = () => {
  const deep = () => { for (;;) return 1; };
  return deep();
};`),
    ).toMatchInlineSnapshot(`
      "
      block 4:1 5:2 6:2 11:1
      block 1:1 2:3 | in outer, recursive
      block 2:1 | in outer, recursive
      block 2:3 | in outer, recursive
      block 4:3 | in arrow
      call map 4:1 | in arrow
      block 4:2 | loop 4-4 | in arrow
      block 5:2 | in method
      block 5:1 | in field
      block 5:2 | in size
      block 7:3 | in hidden
      block 8:3 | in make
      block 9:2 | in walk, recursive
      block 9:4 | in walk, recursive
      block 11:1 12:1 13:2 | in inner
      block 12:1 | in deep
      block 12:2 | loop 12-12 | in deep
      "
    `));

  it('callbacks that are run for each element are loops', async () =>
    expect(
      await units(`const rows = [[1], [2]];
rows.forEach((row) => {
  row.forEach(function (x) { console.log(x); });
});
[1, 2].sort((a, b) => a - b);
Array.from({ length: 3 }, (_, i) => i);`),
    ).toMatchInlineSnapshot(`
      "
      block 1:4 2:3 5:4 6:4
      call forEach 2:1
      block 2:1 3:3 | loop 2-4
      call forEach 3:1 | loop 2-4
      block 3:4 | loop 2-4 | loop 3-3
      call sort 5:1
      block 5:2
      call from 6:1
      block 6:1 | loop 6-6
      "
    `));

  it('what follows a way out is a block of its own, and so is each branch', async () =>
    expect(
      await units(`function solution(n) {
  if (n < 0) return -1;
  let s = 0;
  switch (n % 3) {
    case 0: s = 1; break;
    case 1:
    case 2: { s = 2; }
    default: s += 3;
  }
  outer: for (;;) {
    for (;;) break outer;
  }
  return s ? n > 1 ? 'a' : 'b' : 'c';
}`),
    ).toMatchInlineSnapshot(`
      "
      block 
      block 1:1 2:2 | in solution
      block 2:2 | in solution
      block 3:1 4:2 | in solution
      block 5:3 | in solution
      block 7:2 | in solution
      block 8:2 | in solution
      block 10:1 | in solution
      block 10:1 | loop 10-12 | in solution
      block 11:2 | loop 10-12 | loop 11-11 | in solution
      block 13:2 | in solution
      block 13:3 | in solution
      block 13:1 | in solution
      block 13:1 | in solution
      block 13:1 | in solution
      "
    `));

  it('lines of TypeScript are the lines of its author', async () =>
    expect(
      await units(
        `interface Node { value: number }

enum Color {
  Red,
  Green,
}

type Pair = readonly [number, number];

namespace Shapes {
  export const side = (n: number): number => n * 2;
}

class Stack<T> {
  constructor(private readonly items: T[] = []) {}

  find(wanted: T): number {
    // a comment
    return this.items
      .indexOf(wanted);
  }
}

export function solution(list: number[], pair: Pair): number {
  let total: number = 0;
  for (const value of list) {
    total += list.indexOf(value as number)!;
  }
  return total + Color.Green + Shapes.side(pair[0]);
}`,
        'typescript',
      ),
    ).toMatchInlineSnapshot(`
      "
      block 1:1 3:4 10:3 12:3 14:2 30:3
      block 3:1 4:5 5:6
      block 10:1 11:3
      block 11:2 | in side
      block 15:5 | in constructor
      block 17:1 19:4 | in find
      call indexOf 20:1 | in find
      block 24:1 25:1 29:7 | in solution
      block 27:4 26:1 | loop 26-28 | in solution
      call indexOf 27:1 | loop 26-28 | in solution
      "
    `));

  it('a module keeps its lines as well', async () =>
    expect(
      await units(`import fs from 'node:fs';
import { EOL } from 'os';

export const lines = fs.readFileSync(0, 'utf8').split(EOL);
export default function solution() {
  return lines.length;
}
await null;
for (const line of lines) console.log(line);`),
    ).toMatchInlineSnapshot(`
      "
      block 1:10 4:5 8:2 9:6
      call split 4:1
      block 5:1 6:2 | in solution
      block 9:4 | loop 9-9
      "
    `));

  it('copies are charged where they stand', async () =>
    expect(
      await units(`const list = [...'abc', ...new Set([1])];
const copy = { ...list, x: 1 };
const [first, ...others] = list;
const { length, ...more } = list;
const f = (a, [b, ...c], { d, ...e }, ...rest) => Math.max(...rest);
for (const [x, ...xs] of [list]) console.log(x);
let big = 5n;
big *= big + 1n;`),
    ).toMatchInlineSnapshot(`
      "
      block 1:6 2:2 3:1 4:1 5:1 6:1 7:1 8:3
      call spread 1:1
      call spread 1:1
      call Set 1:1
      call spread 2:1
      call rest 3:1
      call rest 4:1
      block 5:4 | in f
      call rest 5:1 | in f
      call rest 5:1 | in f
      call rest 5:1 | in f
      call spread 5:1 | in f
      call rest 6:1 | loop 6-6
      block 6:4 | loop 6-6
      call bigint 8:1
      call bigint 8:1
      "
    `));

  it('nothing but names is left out of a program of directives alone', async () => {
    expect(await units("'use strict';")).toBe('\nblock \n');
    expect(await units('')).toBe('\nblock \n');
    expect(await units('// nothing')).toBe('\nblock \n');
  });
});

describe('a program that counts does what it did: statements', () => {
  it('loops of every kind', async () => {
    expect(
      await check(`let s = '';
        for (let i = 0; i < 3; i++) s += i;
        for (var j = 0, k = 5; j < k; j++, k--) s += j;
        for (;;) { if (s.length > 9) break; s += 'x' }
        for (const key in { a: 1, b: 2 }) s += key;
        for (const { x, ...rest } of [{ x: 1, y: 2, z: 3 }]) s += x + JSON.stringify(rest);
        for (const [head, ...tail] of [[1, 2, 3]]) s += head + tail.join();
        for (const [...all] of [[1]]) { let all = 2, tail; s += all } for (var [x, ...xs] of [[1]]) for (const [y, ...ys] of [xs]) if (y) s += y; else s += x
        let n = 3; while (n --> 0) s += n;
        do s += n++; while (n < 2)
        do { s += '!' } while (false); s += '?';
        for (s of ['z']) ; for (const q of s) console.log(q)
        while (false); for (let i = (() => 3)(); i--; ) console.log(i)`),
    ).toBe('z\n2\n1\n0\n');
  });
  it('labels, switches and jumps', async () => {
    expect(
      await check(`const out = [];
        outer: for (let i = 0; i < 4; i++) {
          inner: for (let j = 0; ; j++) {
            if (j === 2) continue outer;
            if (i === 2) break outer
            if (j === 1) continue inner; else out.push(i + ':' + j)
          }
        }
        block: { out.push('in'); if (out.length) break block; out.push('never'); }
        single: if (out) break single; else out.push('never');
        const pick = (x) => {
          switch (x) {
            case 0: return 'zero'
            case 1: out.push('one')
            case [2, 3].indexOf(3) + 1: { out.push('two'); break }
            case 5: case 6:
            default: let y = 1; function hoisted() { return y } return 'other ' + hoisted()
            case 7: class Z {} return typeof Z
          }
          return 'after'
        };
        for (let x = -1; x < 9; x++) out.push(pick(x));
        switch (1) {} switch (2) { default: }
        console.log(out.join());`),
    ).toBe('0:0,1:0,in,other 1,zero,one,two,after,two,after,other 1,other 1,other 1,other 1,function,other 1\n');
  });
  it('if and else without braces, and functions in them', async () => {
    expect(
      await check(`var a = 1, out = [];
        if (a) if (!a) out.push(1); else out.push(2); else out.push(3)
        if (a) ; else out.push(4)
        if (a) { } else { }
        if (!a) out.push(5)
        else if (a > 5) out.push(6)
        else for (const x of [7]) if (x) out.push(x); else out.push(8)
        if (a) function early() { return 'f' }
        out.push(early())
        if (a) var b = [9].indexOf(9), [c, ...d] = [1, 2]; else var b = 5
        if (a) label: while (true) break label
        with ({ indexOf: () => 'with' }) out.push(indexOf())
        debugger; ;;
        console.log(out.join(), b, c, d)`),
    ).toBe('2,7,f,with 0 1 [ 2 ]\n');
  });
  it('errors, caught and not', async () => {
    expect(
      await check(`const f = (n) => {
          try { if (n === 0) throw new Error('zero'); if (n === 1) return 'try'; }
          catch ({ message, ...rest }) { return message }
          finally { if (n === 2) return 'finally'; console.log('end', n) }
          return 'after';
        };
        console.log(f(0), f(1), f(2), f(3));
        try { null.x } catch { console.log('caught') }
        try { [].reduce((a, b) => a) } catch (e) { console.log(e.message) }`),
    ).toContain('zero try finally after');
    expect(await check('console.log(1); null.slice(0);')).toContain('threw');
    expect(await check('console.log(1); process.exit(0); console.log(2)')).toBe('1\n');
    expect(await check('console.log(1); process.exit(3);')).toContain('exit code 3');
  });
  it('lines without semicolons', async () => {
    expect(
      await check(
        [
          'let a = [3, 1, 2]',
          'let b = a',
          '.slice()',
          '.sort()',
          'const c = b.map',
          '(x => x * 2)',
          ';[1, 2].forEach(x => console.log(x))',
          'var i = 1',
          '++i',
          'i',
          '++',
          'i',
          'a',
          '.length = 2',
          'let d = a',
          'a.reverse()',
          'String.raw',
          '`x`.split("")',
          'const f = function () { return\n[1].indexOf(1) }',
          '!function () { console.log(f()) }()',
          'const x = 8, g = /x/g',
          'let re = /a/',
          '/x/g.test("x")',
          'console.log(a.join(), b, c, i, d, re) // end',
        ].join('\n'),
      ),
    ).toBe('1\n2\nundefined\n1,3 [ 1, 2, 3 ] [ 2, 4, 6 ] 3 [ 1, 3 ] NaN\n');
  });
  it('directives stay directives', async () => {
    expect(await check('"use strict"; console.log((function () { return this === undefined })())')).toBe('true\n');
    expect(await check('console.log((function () { return this === globalThis })())')).toBe('true\n');
    expect(
      await check(`function strict() { 'use strict'; return this === undefined }
        function sloppy() { return this === globalThis }
        const lax = { m() { 'not a directive'.length; 'use strict'; return typeof this } };
        console.log(strict(), sloppy(), lax.m.call(5));`),
    ).toBe('true true object\n');
    expect(await check("'use strict'\nconst a = 1\ntry { b = 2 } catch (e) { console.log(e.name, a) }")).toBe(
      'ReferenceError 1\n',
    );
    expect(await check("'use strict'; try { Object.freeze([1]).push(1) } catch (e) { console.log(e.name) }")).toBe(
      'TypeError\n',
    );
  });
});

describe('a program that counts does what it did: functions and classes', () => {
  it('generators, async functions and what waits', async () => {
    expect(
      await check(`function* count(n, ...more) { for (let i = 0; i < n; i++) { const got = yield i; if (got) yield* [got, ...more]; } return 'end' }
        const it = count(3, 'a', 'b');
        console.log(it.next(), it.next('x'), [...it]);
        async function* later() { for await (const x of [Promise.resolve(1), 2]) yield x ? await x : yield 0 }
        (async () => {
          const seen = []
          for await (const x of later()) seen.push(x)
          const both = await Promise.all([1, 2].map(async (x) => (await null, x * 2)))
          const pick = both.length ? await Promise.resolve('yes') : await 'no'
          console.log(seen, both, pick, (await Promise.resolve([3, 1, 2])).sort())
        })()
        const g = { *gen() { yield this.x }, async am() { return await this.x }, async *ag() { yield this.x }, x: 7 }
        console.log([...g.gen()]); g.am().then((x) => console.log(x))`),
    ).toContain('[ 1, 2 ] [ 2, 4 ] yes [ 1, 2, 3 ]');
  });
  it('waiting at the top, in a module and in a script', async () => {
    expect(await check('const x = await Promise.resolve([1, 2]); console.log(x.indexOf(2))')).toBe('1\n');
    expect(
      await check(
        "import { readFileSync } from 'fs'; export const a = readFileSync(0, 'utf8').split(' '); export default a.length; console.log(a.map(Number), typeof arguments)",
        { input: '1 2 3' },
      ),
    ).toBe('[ 1, 2, 3 ] object\n');
  });
  it('classes with all that they may hold', async () => {
    expect(
      await check(`const key = () => { console.log('key'); return 'computed' };
        const log = [];
        class Base {
          static count = [1, 2].indexOf(2); static #secret = 'static';
          #items = [3, 1, 2]; plain; size = this.#items.length;
          ['field' + 1] = () => this.#items.slice()
          static { for (const x of [1, 2]) { if (x > 1) break; log.push('static block ' + x + this.#secret) } }
          static [key()](...all) { return all.length }
          constructor(...items) { if (items.length) this.#items = [...items]; log.push(new.target.name) }
          get first() { return this.#items.toSorted()[0] } set first(x) { this.#items.unshift(x) }
          #sum() { return this.#items.reduce((a, b) => a + b, 0) }
          sum() { return this.#sum() } has(o) { return #items in o && o.#items.includes(3) }
          chain() { return this?.#items?.map((x) => x).length }
          static async *'quoted name'() { yield 1 } 123() { return 'number' } async() { return 'async' } get() { return 'get' } static static() { return 's' }
        }
        class Derived extends (class extends Base { sort() { return 'middle' } slice(n) { return [n] } }) {
          constructor(a, b = a.slice(0, 1), ...c) { const before = [1].indexOf(1); super(...a, ...b); this.before = before; log.push(super.sort(), super.slice(2)) }
          sum() { return super.sum() * 10 } get first() { return super.first } set first(x) { super.first = x }
          static make = (...all) => Reflect.construct(this, all)
        }
        const d = new Derived([5, 3]); d.first = 1;
        console.log(d.sum(), d.first, d.has(d), d.chain(), d.field1(), d.before, Base.count, Base.computed(1, 2), d[123](), d.async(), d.get(), Base.static(), Derived.make([1]).sum(), log.join());
        console.log(new (class { constructor() { return { odd: [1].concat(2) } } })().odd, (class Named { static n = Named.name }).n, class {}.name);
        const { a, ...made } = new (class { a = 1; b = 2; ['c'] = 3 }); console.log(made)`),
    ).toContain('key');
  });
  it('names, lengths and arguments of functions', async () => {
    expect(
      await check(`const f = function () {}, g = (a, b = [1].indexOf(1), ...c) => c, h = { m() {}, 'n o'() {}, p: () => 1, get q() { return 1 }, [Symbol('s')]: () => 2 };
        let late; late = () => 1; let either = true ? () => 1 : () => 2; let or; or ??= () => 3;
        const [x = () => 1, { y = class {} } = {}] = [];
        console.log(f.name, g.name, g.length, h.m.name, h['n o'].name, h.p.name, late.name, JSON.stringify(either.name), or.name, x.name, y.name, class Z { static z() {} }.z.name, (function () {}).name === '', (a, b) => 1);
        function sum() { let s = 0; for (const x of arguments) s += x; return [s, arguments.length, [].slice.call(arguments, 1), Array.prototype.concat.apply([], arguments)] }
        console.log(sum(1, 2, 3));
        function mapped(a) { arguments[0] = 9; return a } console.log(mapped(1));
        function strict(a) { 'use strict'; arguments[0] = 9; return a } console.log(strict(1));
        function rests(a, ...b) { var b; { let b = 1 } return [a, b, arguments.length] } console.log(rests(1, 2, 3));
        function shadow(...f) { function f() {} return typeof f } console.log(shadow(1));
        const outer = function () { return (() => arguments[0])() }; console.log(outer('kept'));
        function params(a = 1, { b = a + 1, ...c } = {}, [d = b, ...e] = [undefined, 5, 6], ...[g, ...h]) { return [a, b, c, d, e, g, h] }
        console.log(params(), params(5, { b: 6, z: 7 }, [8], 9, 10, 11), params.length);
        console.log((function () { return typeof this }).call(1), (() => typeof this)(), new (function () { this.made = new.target !== undefined })().made, (function () { return new.target })());
        console.log(hoisted()); function hoisted() { return [5].indexOf(5) }
        (function immediate(n) { if (n) immediate(n - 1); else console.log('done') })(3);
        const curry = (a) => (b) => (c) => ({ a, b, c }); console.log(curry(1)(2)(3), (() => ({}).x)(), (() => (1, 2))(), ((a) => a in { x: 1 })('x'));`),
    ).toContain('f g 1 m n o p late');
  });
});

describe('a program that counts does what it did: expressions', () => {
  it('calls of what hides a loop, however they are written', async () => {
    expect(
      await check(`const a = { b: [3, 1, 2], none: null, f: () => [1, 2], s: 'abc' }; const k = 'indexOf'; let n = 0; const out = [];
        const see = (...all) => out.push(...all);
        see(a?.b.indexOf(1), a?.b?.indexOf(2), a.none?.b.indexOf(x), a.none?.b.slice(1).map(y => z), a?.['b'].indexOf(3), (a?.b).indexOf(1), a.b.indexOf?.(1), a.b?.[k](1), (a?.b.slice)(0, 1));
        see((a, a.b).indexOf(1), (a.b.indexOf)(1) === 1, (0, a.b.indexOf).call(a.b, 2), a . b . indexOf ( 1 ), a.b
          .indexOf
          (2), a/* one */./* two */b/* three */./* four */indexOf/* five */(/* six */1/* seven */), a.b // comment (
          .indexOf(3));
        see(a.b[k](2), a.b['index' + 'Of'](1), a['f']().concat(5).length, a['b']['slice'](1)['map']((x) => x)['join'](), a.b[(n++, k)](2), a.b[n++, k](1), [() => 'zero', () => 'one'][n, 1](), n);
        see(\`\${a.b.join('-')}\${[1].map((x) => \`<\${x}>\`)}\`, a.s.split('')['length'], 1..toString().repeat(3), 0x10.toString(2), .5.toString().padStart(4), 'x'.concat\`y\`, String.raw\`\\n\${[1, 2].join()}\`);
        see(new Set([1, 1]).size, new Set().add(5).has(5), (new Set).size, new Set, new Map([[1, 2]]).get(1), new (Set)([4]).size, new Array(3).fill(0).length, new Array, new Uint8Array(2).length, new (a.f.bind(null), Set)([7]).size);
        see(new
          Set // one
          ([1]) . size, new /* two */ Set /* three */ ([1]).size, new Map, typeof new Array(1), delete a.b.slice(1)[0], typeof a.b.indexOf(1), void a.b.reverse(), -a.b.indexOf(2), !a.b.includes(9), ...a.b.map((x) => x * 2), a.b.length);
        console.log(out);
        class Vec extends Array { static get [Symbol.species]() { return Array } sum() { return this.reduce((x, y) => x + y, 0) } }
        console.log(Vec.from([1, 2]).sum(), Vec.of(1).map((x) => x) instanceof Vec, new Vec(3).length, Vec.from({ length: 2 }, (_, i) => i).concat([7]));
        console.log([..."héllo😀"], [...new Map([[1, 2]])], [...[1, , 3]], [, 'a', ...[]], { ...null, ...'ab', ...[9], ...{ get x() { return 1 } } }, Math.max(...new Set([1, 5]), ...[].values()), ((...all) => all)(...(function* () { yield 1 })()));
        console.log(Array(3), Array(1, 2), String(null), String([1, [2]]), typeof BigInt('7'), Array.apply(null, { length: 2 }), Array.prototype.slice.call('abc', 1), [].concat.apply([], [[1], [2]]), Function.prototype.call.call(Array.prototype.indexOf, [5], 5))`),
    ).toContain("'3-1-2<1>'");
  });
  it('in their order, and once', async () => {
    expect(
      await check(`const log = [];
        const say = (name, value) => { log.push(name); return value };
        say('receiver', [1, 2])[say('key', 'indexOf')](say('first', 2), say('second', 0));
        say('object', { get slice() { say('getter'); return () => say('called') } }).slice();
        say('r', [3]).map(say('callback', (x) => say('element', x))).concat(say('argument', []));
        new Set(say('list', [1])); [...say('spread', [1]), say('after')]; ({ a: say('a'), ...say('copied', { get b() { return say('b') } }), c: say('c') });
        let i = 0; const list = [[0], [1], [2]]; list[i++].concat(list[i++], list[i++]).forEach((x) => say('at ' + x));
        i = 0; const fs = { a: (x) => 'a' + x, b: (x) => 'b' + x }; say(fs[i++ ? 'b' : 'a'](i++));
        const o = { v: [1], get items() { say('items'); return this.v } }; o.items.splice(0, 0, o.items.length); o.items.length; o.v[o.items.indexOf(1)] += o.items.shift();
        say('x', 0) || say('y', 0) || say('z', 1) && say('w'); say('t', true) ? say('then') : say('else');
        console.log(log.join())`),
    ).toBe(
      'receiver,key,first,second,object,getter,called,r,callback,element,argument,list,spread,after,a,copied,b,c,at 0,at 1,at 2,a1,items,items,items,items,items,x,y,z,w,t,then\n',
    );
  });
  it('this in calls', async () => {
    expect(
      await check(`const me = { name: 'me', slice() { return this.name }, sort() { return [1].map(function () { return this?.name }, this)[0] }, call(x) { return this.name + x }, apply() { return 'own apply' },
          get map() { const own = this; return function () { return this === own } }, nested: { find() { return this === me.nested } } };
        console.log(me.slice(), me['slice'](), me.sort(), me.call('!'), me.apply(), me.map(), me.nested.find(), (me.slice)(), (0, me.map).call(5));
        const keys = [function () { return this === keys }]; console.log(keys[0]());
        Number.prototype.fill = function () { 'use strict'; return typeof this }; console.log((5).fill(), 5..fill());
        function Set2() { this.x = 1 } { const Set = Set2; console.log(new Set().x, new Set instanceof Set) }
        console.log(Reflect.apply(Array.prototype.slice, [1, 2], [1]), [1, 2].slice.call([3, 4], 1), 'abc'.split.apply('a-b', ['-']))`),
    ).toBe(
      'me me me me! own apply true true me false\ntrue\nobject string\n'.replace('object string', 'number number') +
        "1 true\n[ 2 ] [ 4 ] [ 'a', 'b' ]\n",
    );
  });
  it('assignments, sequences, regular expressions, numbers of any length', async () => {
    expect(
      await check(
        `let a, b, c, d; [a, ...b] = [1, 2, 3]; ({ x: c, ...d } = { x: 5, y: 6 }); [a, b[0]] = [b[0], a];
        a += b.indexOf(3), c ||= [1].indexOf(2), c &&= 7, c ??= 8; let e = (a++, b.length--, c); const o = { p: { q: [1] } }; o.p.q[o.p.q.push(2) - 1] **= 3; delete o.p.q[0], void 0;
        console.log(a, b, c, d, e, o, (1, 2, 3), a ? b ? 'x' : 'y' : 'z', a ?? b, a in [1], -(2 ** 2), (-2) ** 2, 1 - -1, + +'3', typeof typeof 1, !!'' + !'');
        const re = /[/\\]]\\/(?<n>x)/giu, div = 8 / 2 / 1; console.log('/]/x'.replace(re, (...m) => m.at(-1).n), re.source, div, /=/.test('='), 'a-b'.split(/-/), [...'a1b2'.matchAll(/\\d/g)].map((m) => m.index));
        let n = 2n; n **= 64n; n += 1n; n = -n * 3n / 7n % 1000n ^ 5n & 0xffn | 1n << 3n; for (let i = 0n; i < 3n; i++) n -= i; console.log(n, n > 5, 5n == 5, BigInt(7) + BigInt.asUintN(8, 257n), (2n ** 70n).toString(16), ~n, 'text' + 1n, 1 + 2 + '3');
        const tag = (parts, ...values) => parts.raw.join('|') + values.join(); console.log(tag\`a\${1}b\${[2].indexOf(2)}\`, tag\`\`, ((x) => (y) => x + y)\`q\`(1));
        console.log([1, 2, 3].map((x) => x > 1 ? x < 3 ? 'two' : (() => 'three')() : function () { return 'one' }()), ((x, y = x) => ({ x, y }))(1), (async (x) => x)(1) instanceof Promise, import.meta === undefined)`.replace(
          ', import.meta === undefined',
          '',
        ),
      ),
    ).toContain('a|b|1,0');
  });
  it('a program may use the names of the meter', async () => {
    expect(
      await check(
        'const $meter = 1, $meter_ = 2; var $meter_c = 3; console.log($meter + $meter_ + $meter_c, [1].indexOf(1))',
      ),
    ).toBe('6 0\n');
    expect(
      await check('function f($meter, ...$meter_c) { return [$meter, ...$meter_c] } console.log(f(1, 2, 3))'),
    ).toBe('[ 1, 2, 3 ]\n');
  });
});

describe('TypeScript that counts does what it did', () => {
  it('enums, namespaces, parameter properties, assertions', async () => {
    expect(
      await check(
        `enum Level { Low = 1, High = Low << 2, Text = 'x'.length } const enum Fixed { A = 5 }
        namespace Tools { export const twice = (n: number) => n * 2; export namespace Deep { export let list: number[] = [3, 1] } }
        abstract class Shape { constructor(protected readonly sides: number[], public name = 'shape') {} abstract area(): number; get sorted() { return this.sides.toSorted() } }
        class Square extends Shape { declare kind: string; override area(): number { return this.sides.reduce((a, b) => a * b, 1) } static of<T extends number>(this: void, n: T) { return new Square([n, n]) } }
        function over(a: string): string; function over(a: number): number; function over(a: unknown): unknown { return a }
        const tuple = [1, 'a', ...[true]] as const satisfies readonly unknown[]; let maybe: number[] | undefined = [4, 5];
        const pick = <T,>(list: readonly T[], ...rest: T[]): T | undefined => [...list, ...rest].find((x): x is T => !!x);
        console.log(Level.High, Level[1], Level.Text, Fixed.A, Tools.twice(Tools.Deep.list.indexOf(1)), Square.of(3).area(), Square.of(2).sorted, over(1), tuple.length, maybe!.indexOf(5), (maybe as number[]).map((x) => x!), pick([0, 2], 3));
        for (const x of <any[]>maybe) { type Local = typeof x; const y: Local = x; console.log(y) }`,
        { language: 'typescript' },
      ),
    ).toBe('4 Text 1 5 2 9 [ 2, 2 ] 1 3 1 [ 4, 5 ] 2\n4\n5\n');
  });
});

describe('random programs', () => {
  it('do the same when they count', async () => {
    await fc.assert(
      fc.asyncProperty(programs, async (source) => {
        await check(source, { wallMs: 5000 });
      }),
      { numRuns: 40 },
    );
  });
});
