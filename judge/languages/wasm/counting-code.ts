// The instructions that count. A cell is a number of 64 bits in a memory of their own, which the program cannot reach; what the library
// works goes into one global variable, and from there to the cell of the place that called it.
import { leb, sleb } from './bytes.ts';
import { OP } from './instructions.ts';

/** Where counting keeps what it needs: indices in the module, and of locals in the function at hand. */
export type Places = {
  readonly memory: number;
  /** All that the library has worked. */
  readonly work: number;
  /** A number of 64 bits, and one of 32. */
  readonly before: number;
  readonly length: number;
};

const CELL_BYTES = 8;
const ALIGNED = 3;
/** Says in an alignment that the memory's index follows. */
const IN_MEMORY = 64;

/** One more run of a block. */
export function countRun(cell: number, places: Places): number[] {
  return addTo(cell, places, [OP.i64Const, 1]);
}

/** Steps of the library's. */
export function countWork(steps: number, { work }: Places): number[] {
  return [...get(work), OP.i64Const, ...sleb(steps), OP.i64Add, ...set(work)];
}

/** Before a call of the library's: what it has worked so far. */
export function beforeCall({ work, before }: Places): number[] {
  return [...get(work), OP.localSet, ...leb(before)];
}

/** Behind it: what has come since is this place's, and nobody else's. A call that throws leaves its work to nobody. */
export function afterCall(cell: number, places: Places): number[] {
  const { work, before } = places;
  const since = [...get(work), OP.localGet, ...leb(before), OP.i64Sub];
  return [...addTo(cell, places, since), OP.localGet, ...leb(before), ...set(work)];
}

/** Before an instruction whose last operand is a length in bytes: a step for each eight. */
export function countLength(cell: number | undefined, places: Places): number[] {
  const { length, work } = places;
  const steps = [
    OP.localGet,
    ...leb(length),
    OP.i64FromU32,
    OP.i64Const,
    3,
    OP.i64ShiftRight,
    OP.i64Const,
    1,
    OP.i64Add,
  ];
  const added = cell === undefined ? [...get(work), ...steps, OP.i64Add, ...set(work)] : addTo(cell, places, steps);
  return [OP.localTee, ...leb(length), ...added];
}

function addTo(cell: number, { memory }: Places, amount: readonly number[]): number[] {
  const where = [ALIGNED + IN_MEMORY, ...leb(memory), ...leb(cell * CELL_BYTES)];
  const [address, load] = [
    [OP.i32Const, 0],
    [OP.i64Load, ...where],
  ];
  return [...address, ...address, ...load, ...amount, OP.i64Add, OP.i64Store, ...where];
}

function get(global: number): number[] {
  return [OP.globalGet, ...leb(global)];
}

function set(global: number): number[] {
  return [OP.globalSet, ...leb(global)];
}

const PAGE_BYTES = 65_536;

export function pagesOf(cells: number): number {
  return Math.max(1, Math.ceil((cells * CELL_BYTES) / PAGE_BYTES));
}
