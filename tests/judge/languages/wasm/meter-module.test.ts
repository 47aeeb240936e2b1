// The meter of compiled programs on modules made by hand: what is counted, that nothing else changes, and what is refused.
import { describe, expect, it } from 'vitest';
import { lineRows } from '../../../../judge/languages/wasm/line-table.ts';
import { meterModule } from '../../../../judge/languages/wasm/meter-module.ts';
import { sectionsOf } from '../../../../judge/languages/wasm/module.ts';
import { FIRST, lineTable, moduleWith } from './module-bytes.ts';

declare const WebAssembly: {
  readonly Memory: new (limits: { initial: number }) => object;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { exports: { f(x: number): number; olsol_cells: { buffer: ArrayBuffer } } };
};

const FILE = { file: 'solution.c', text: 'int f(int x) {\n  while (x > 5) x -= 1;\n  return x;\n}\n' };
/** `loop  local.get 0  i32.const 5  i32.gt_s  if  local.get 0  i32.const 1  i32.sub  local.set 0  br 1  end  end  local.get 0`. */
const LOOP = [
  0x03, 0x40, 0x20, 0, 0x41, 5, 0x4a, 0x04, 0x40, 0x20, 0, 0x41, 1, 0x6b, 0x21, 0, 0x0c, 1, 0x0b, 0x0b, 0x20, 0,
];
const ROWS = [
  [FIRST - 2, 1],
  [FIRST + 2, 2],
  [FIRST + 20, 3],
] as const;

function countsOf(code: Uint8Array, units: number, x: number): { value: number; counts: number[] } {
  const imports = { env: { memory: new WebAssembly.Memory({ initial: 1 }) } };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), imports);
  const value = exports.f(x);
  return { value, counts: [...new BigUint64Array(exports.olsol_cells.buffer, 0, units)].map(Number) };
}

describe('a module that counts', () => {
  const module = moduleWith(LOOP, [['.debug_line', lineTable('solution.c', ROWS, FIRST + 23)]]);
  it('has rows of the candidate’s lines', () =>
    expect(lineRows(sectionsOf(module), 'solution.c').map(({ line, isEnd }) => [line, isEnd])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [0, true],
    ]));
  it('gives the same value, and counts each block', () => {
    const { code, units } = meterModule(module, FILE);
    const { value, counts } = countsOf(code, units.length, 12);
    expect(value).toBe(5);
    expect(units.map(({ loops }, i) => [loops, counts[i]])).toContainEqual([[[2, 2]], 8]);
    expect(units.map(({ loops }, i) => [loops, counts[i]])).toContainEqual([[[2, 2]], 7]);
    expect(countsOf(code, units.length, 12).counts).toEqual(counts);
  });
  it('without a line of the candidate’s counts nothing', () =>
    expect(meterModule(moduleWith(LOOP), FILE).units).toEqual([]));
});

describe('a module is refused', () => {
  const refused = (body: readonly number[], why: RegExp) =>
    expect(() => meterModule(moduleWith(body), FILE)).toThrow(why);
  it('with an atomic instruction', () => refused([0xfe, 0x03, 0], /the instruction 0xfe is not known/));
  it('with a table operation from beyond', () => refused([0xfc, 0x20, 0], /0xfc 32 is not known/));
  it('with a tail call', () => refused([0x12, 0], /0x12 is not known/));
  it('with exceptions of the later encoding', () => refused([0x1f, 0x40, 0, 0x0b], /0x1f is not known/));
  it('when damaged', () => expect(() => meterModule(new Uint8Array(20), FILE)).toThrow());
});
