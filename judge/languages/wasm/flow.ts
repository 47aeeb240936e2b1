// The flow of control in one function's body: its basic blocks, the loops around each, and the calls that it makes.
import { ByteReader } from './bytes.ts';
import { BULK, type Instruction, OP, readInstruction } from './instructions.ts';
import type { FunctionBody } from './module.ts';

/** Addresses are those of the code section's content. */
export type Block = { readonly start: number; end: number; weight: number };

export type Call = {
  readonly at: number;
  readonly end: number;
  /** A function's index; undefined where only the run tells. */
  readonly callee: number | undefined;
  readonly block: number;
  /** Nothing follows: it throws, or ends the program. */
  isLast: boolean;
};

/** An instruction whose work is as long as its last operand says. */
export type Bulk = { readonly at: number; readonly isCopy: boolean; readonly block: number };

export type Flow = {
  readonly body: FunctionBody;
  /** Where its instructions begin, behind the list of its locals. */
  readonly first: number;
  readonly locals: number;
  /** That list: how long it is, and where the first of it stands. */
  readonly groups: { readonly count: number; readonly start: number };
  readonly blocks: readonly Block[];
  /** Blocks of each loop. */
  readonly loops: readonly ReadonlySet<number>[];
  readonly calls: readonly Call[];
  readonly bulks: readonly Bulk[];
};

/** Reads a body. Throws `UnknownInstruction`. */
export function flowOf(code: Uint8Array, body: FunctionBody): Flow {
  const reader = new ByteReader(code.subarray(0, body.end), body.start);
  const count = reader.leb();
  const groups = { count, start: reader.at };
  let locals = 0;
  for (let left = count; left > 0; left--) {
    locals += reader.leb();
    reader.u8();
  }
  const first = reader.at;
  const walk = new Walk(first);
  let last: Call | undefined;
  while (!reader.isAtEnd) {
    const at = reader.at;
    const instruction = readInstruction(reader);
    if (last !== undefined && instruction.op === OP.unreachable) last.isLast = true;
    last = walk.take(instruction, at, reader.at);
  }
  const { blocks, calls, bulks } = walk;
  for (const [i, block] of blocks.entries()) if (block.end === OPEN) block.end = blocks[i + 1]?.start ?? body.end;
  return { body, first, locals, groups, blocks, loops: walk.loops(), calls, bulks };
}

type Frame = {
  readonly op: number;
  /** Of a loop: the block that branches to it lead to. */
  readonly header: number;
  /** Blocks that go on behind its end. */
  readonly exits: number[];
  /** Of an `if` without an `else`: the block that decides. Of a `try`: the block that it begins in. */
  from: number | undefined;
};

const NOWHERE = -1;
/** The end of a block that goes on into the next one. */
const OPEN = -1;
const LEAVES = new Set<number>([OP.unreachable, OP.return, OP.throw, OP.rethrow, OP.branch, OP.branchTable]);
/** Work of no weight: where values are kept, and what only marks a place. */
const WEIGHTLESS = new Set<number>([
  ...[OP.nop, OP.block, OP.loop, OP.else, OP.try, OP.catch, OP.end, OP.delegate, OP.catchAll, OP.drop],
  ...[OP.localGet, OP.localSet, OP.localTee, OP.i32Const, OP.i64Const, OP.f32Const, OP.f64Const],
]);

class Walk {
  readonly blocks: Block[] = [];
  readonly calls: Call[] = [];
  readonly bulks: Bulk[] = [];
  private readonly before: number[][] = [];
  private readonly backEdges = new Map<number, number[]>();
  private readonly frames: Frame[] = [{ op: OP.block, header: NOWHERE, exits: [], from: undefined }];
  private current: number;

  constructor(first: number) {
    this.current = this.begin(first, []);
  }

  /** Gives the call, if it is one. */
  take(instruction: Instruction, at: number, end: number): Call | undefined {
    const { op, operand } = instruction;
    const closes = op === OP.end || op === OP.else || op === OP.catch || op === OP.catchAll || op === OP.delegate;
    if (this.current === NOWHERE && !closes) this.current = this.begin(at, []);
    if (!WEIGHTLESS.has(op)) (this.blocks[this.current] as Block).weight++;
    if (closes || op === OP.block || op === OP.loop || op === OP.if || op === OP.try) this.nest(op, end);
    else if (op === OP.branch || op === OP.branchIf) this.branch(operand);
    else for (const label of instruction.labels ?? []) this.branch(label);
    const made = this.note(instruction, at, end);
    if (op === OP.branchIf) this.current = this.begin(end, [this.current]);
    if (LEAVES.has(op)) {
      (this.blocks[this.current] as Block).end = end;
      this.current = NOWHERE;
    }
    return made;
  }

  /** Each loop: what leads back to its header without passing it. */
  loops(): ReadonlySet<number>[] {
    return [...this.backEdges].map(([header, sources]) => {
      const inside = new Set([header]);
      const pending = [...sources];
      while (pending.length > 0) {
        const block = pending.pop() as number;
        if (inside.has(block)) continue;
        inside.add(block);
        pending.push(...(this.before[block] ?? []));
      }
      return inside;
    });
  }

  private note({ op, sub, operand }: Instruction, at: number, end: number): Call | undefined {
    const block = this.current;
    if (op === OP.bulk && (sub === BULK.memoryCopy || sub === BULK.memoryFill))
      this.bulks.push({ at, isCopy: sub === BULK.memoryCopy, block });
    if (op !== OP.call && op !== OP.callIndirect) return undefined;
    const call: Call = { at, end, callee: op === OP.call ? operand : undefined, block, isLast: false };
    this.calls.push(call);
    return call;
  }

  private begin(start: number, from: readonly number[]): number {
    this.blocks.push({ start, end: OPEN, weight: 0 });
    this.before.push([...new Set(from)].filter((block) => block !== NOWHERE));
    return this.blocks.length - 1;
  }

  private branch(label: number): void {
    const frame = this.frames[this.frames.length - 1 - label];
    if (frame === undefined) return;
    if (frame.op !== OP.loop) {
      frame.exits.push(this.current);
      return;
    }
    this.before[frame.header]?.push(this.current);
    this.backEdges.set(frame.header, [...(this.backEdges.get(frame.header) ?? []), this.current]);
  }

  private nest(op: number, end: number): void {
    if (op === OP.loop) this.current = this.begin(end, [this.current]);
    if (op === OP.block || op === OP.loop || op === OP.if || op === OP.try)
      this.frames.push({ op, header: this.current, exits: [], from: this.current });
    const frame = this.frames.at(-1);
    if (frame === undefined) return;
    if (op === OP.if) this.current = this.begin(end, [this.current]);
    if (op === OP.else) {
      frame.exits.push(this.current);
      this.current = this.begin(end, frame.from === undefined ? [] : [frame.from]);
      frame.from = undefined;
    }
    if (op === OP.catch || op === OP.catchAll) this.handle(frame, end);
    if (op === OP.end || op === OP.delegate) this.leave(end);
  }

  /** Whatever is called inside of a `try` may lead to its handlers. */
  private handle(frame: Frame, end: number): void {
    frame.exits.push(this.current);
    const first = frame.from ?? NOWHERE;
    const inside = Array.from({ length: this.blocks.length - Math.max(0, first) }, (_, i) => Math.max(0, first) + i);
    this.current = this.begin(end, inside);
  }

  private leave(end: number): void {
    const frame = this.frames.pop();
    if (frame === undefined || frame.op === OP.loop) return;
    const skipped = frame.op === OP.if && frame.from !== undefined ? [frame.from] : [];
    const from = [...frame.exits, ...skipped];
    if (from.some((block) => block !== NOWHERE)) this.current = this.begin(end, [...from, this.current]);
  }
}
