// Which bytes belong to one instruction: the opcodes that our compiler can emit, and what follows each (binary format, 5.4).
import type { ByteReader } from './bytes.ts';

export const OP = {
  unreachable: 0x00,
  nop: 0x01,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  try: 0x06,
  catch: 0x07,
  throw: 0x08,
  rethrow: 0x09,
  end: 0x0b,
  branch: 0x0c,
  branchIf: 0x0d,
  branchTable: 0x0e,
  return: 0x0f,
  call: 0x10,
  callIndirect: 0x11,
  delegate: 0x18,
  catchAll: 0x19,
  drop: 0x1a,
  select: 0x1b,
  selectTyped: 0x1c,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  globalGet: 0x23,
  globalSet: 0x24,
  i32Load: 0x28,
  i64Load: 0x29,
  i64Store: 0x37,
  memorySize: 0x3f,
  i32Const: 0x41,
  i64Const: 0x42,
  f32Const: 0x43,
  f64Const: 0x44,
  i64Add: 0x7c,
  i64Sub: 0x7d,
  i64ShiftRight: 0x88,
  i64FromU32: 0xad,
  bulk: 0xfc,
  simd: 0xfd,
} as const;

/** After the prefix `bulk`. */
export const BULK = { memoryCopy: 10, memoryFill: 11 } as const;

/** The instruction that was read, with what the meter needs of its immediates. */
export type Instruction = {
  readonly op: number;
  /** After a prefix; otherwise -1. */
  readonly sub: number;
  /** The first number behind the opcode: a function's, a local's or a label's index. 0 where there is none. */
  readonly operand: number;
  /** Of a branch by a table: where it may lead. */
  readonly labels?: readonly number[];
};

/** An instruction whose length is not known: nothing behind it can be read. */
class UnknownInstruction extends Error {}

/** Reads one. Throws `UnknownInstruction`. */
export function readInstruction(reader: ByteReader): Instruction {
  const op = reader.u8();
  if (op === OP.bulk || op === OP.simd) {
    const sub = reader.leb();
    (op === OP.bulk ? skipBulk : skipSimd)(reader, sub);
    return { op, sub, operand: 0 };
  }
  if (op === OP.branchTable) {
    const labels = Array.from({ length: reader.leb() + 1 }, () => reader.leb());
    return { op, sub: -1, operand: 0, labels };
  }
  return { op, sub: -1, operand: readOperands(reader, op) };
}

function readOperands(reader: ByteReader, op: number): number {
  switch (shapeOf(op)) {
    case 'none':
      return 0;
    case 'index':
      return reader.leb();
    case 'two': {
      const first = reader.leb();
      reader.skipLeb();
      return first;
    }
    case 'memory': {
      // The sixth bit of the alignment says that the memory's index follows.
      const align = reader.leb();
      if (align & 64) reader.skipLeb();
      reader.skipLeb();
      return 0;
    }
    case 'signed':
      reader.skipLeb();
      return 0;
    case 'types':
      for (let left = reader.leb(); left > 0; left--) reader.skipLeb();
      return 0;
    case 'f32':
      reader.at += 4;
      return 0;
    case 'f64':
      reader.at += 8;
      return 0;
  }
}

type Shape = 'none' | 'index' | 'two' | 'memory' | 'signed' | 'types' | 'f32' | 'f64';

const SHAPES = shapes();

function shapeOf(op: number): Shape {
  const shape = SHAPES[op];
  if (shape === undefined) throw new UnknownInstruction(`the instruction 0x${op.toString(16)} is not known`);
  return shape;
}

function shapes(): readonly (Shape | undefined)[] {
  const all: (Shape | undefined)[] = [];
  const set = (shape: Shape, ...ops: readonly number[]) => {
    for (const op of ops) all[op] = shape;
  };
  const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
  set('none', OP.unreachable, OP.nop, OP.else, OP.end, OP.return, OP.catchAll, OP.drop, OP.select, 0xd1);
  set('signed', OP.block, OP.loop, OP.if, OP.try, OP.i32Const, OP.i64Const, 0xd0);
  set('index', OP.catch, OP.throw, OP.rethrow, OP.branch, OP.branchIf, OP.call, OP.delegate);
  set('index', OP.memorySize, 0x40, 0xd2, ...range(OP.localGet, 0x26));
  set('two', OP.callIndirect);
  set('types', OP.selectTyped);
  set('memory', ...range(OP.i32Load, 0x3e));
  set('f32', OP.f32Const);
  set('f64', OP.f64Const);
  set('none', ...range(0x45, 0xc4));
  return all;
}

/** Saturating conversions, bulk memory, tables. */
function skipBulk(reader: ByteReader, sub: number): void {
  if (sub <= 7) return;
  if (sub > 17) throw new UnknownInstruction(`the instruction 0xfc ${sub} is not known`);
  reader.skipLeb();
  if (sub === 8 || sub === BULK.memoryCopy || sub === 12 || sub === 14) reader.skipLeb();
}

const SIMD_LAST = 0x113;

function skipSimd(reader: ByteReader, sub: number): void {
  if (sub > SIMD_LAST) throw new UnknownInstruction(`the instruction 0xfd ${sub} is not known`);
  const isLane = sub >= 21 && sub <= 34;
  const isLaneAccess = sub >= 84 && sub <= 91;
  if (sub <= 11 || isLaneAccess || sub === 92 || sub === 93) readOperands(reader, OP.i32Load);
  if (sub === 12 || sub === 13) reader.at += 16;
  if (isLane || isLaneAccess) reader.at += 1;
}
