// The step meter of compiled programs: a counter in each basic block of the candidate's own functions, and one at each of their calls
// into the library that may hide a loop. Counts are the same on every machine; lines are the candidate's.
import type { MeterUnit } from '../../sandbox/sandbox.ts';
import { hidingFunctions, recursionIn } from './call-graph.ts';
import { afterCall, beforeCall, countLength, countRun, countWork, type Places } from './counting-code.ts';
import { type Call, type Flow, flowOf } from './flow.ts';
import { lineRows } from './line-table.ts';
import { bodiesOf, importsOf, SECTION, sectionOf, sectionsOf } from './module.ts';
import { functionNames, ownName, plainName } from './names.ts';
import { lineAt, type OwnFunction, ownFunctions } from './own-functions.ts';
import { type Insertions, rewrite } from './rewrite.ts';

export type MeteredModule = { readonly code: Buffer; readonly units: readonly MeterUnit[] };

/**
 * The module as one that also counts. It must have been compiled with a line table, and the candidate's own functions without being
 * optimised: then each of them is itself, its blocks are those of the source, and what it calls of the library is called.
 * Throws at an instruction that is not known.
 */
export function meterModule(
  module: Uint8Array,
  { file, text }: { readonly file: string; readonly text: string },
): MeteredModule {
  const sections = sectionsOf(module);
  const code = sectionOf(sections, SECTION.code);
  if (code === undefined) throw new Error('the module has no code');
  const imports = importsOf(sectionOf(sections, SECTION.import));
  const names = functionNames(sections);
  const flows = new Map(bodiesOf(code, imports.functions).map((body) => [body.index, flowOf(code.content, body)]));
  const graph = { flows, names };
  const own = ownFunctions(flows, lineRows(sections, file));
  const hiding = hidingFunctions(graph);
  const recursive = recursionIn(graph);
  const lines = text.split('\n');
  const units = new Units();
  const insert = (flow: Flow, places: Places): Insertions | undefined => {
    const { index } = flow.body;
    const mine = own.get(index);
    if (mine === undefined) return hiding.has(index) ? libraryInsertions(flow, places) : undefined;
    const within = ownName(names.get(index) ?? '', lines[mine.line - 1] ?? '');
    const isHiding = ({ callee, isLast }: Call) =>
      !isLast && (callee === undefined || (hiding.has(callee) && !own.has(callee)));
    const facts = { ...(within !== undefined && { within }), isRecursive: recursive(index) };
    const nameOf = (callee: number | undefined) =>
      callee === undefined ? undefined : plainName(names.get(callee) ?? '');
    return ownInsertions(mine, { places, units, facts, isHiding, nameOf, lines });
  };
  // Twice: how many cells there are shows when everything has been placed.
  const parts = { module, sections, imports, flows };
  rewrite({ ...parts, cells: 0, insert });
  const cells = units.restart();
  return { code: rewrite({ ...parts, cells, insert }), units: units.all };
}

/** Cells in the order in which they are given away. */
class Units {
  all: MeterUnit[] = [];

  add(unit: MeterUnit): number {
    this.all.push(unit);
    return this.all.length - 1;
  }

  restart(): number {
    const count = this.all.length;
    this.all = [];
    return count;
  }
}

function libraryInsertions({ blocks, bulks }: Flow, places: Places): Insertions {
  const insertions = new Inserted();
  for (const { start, weight } of blocks) if (weight > 0) insertions.add(start, countWork(weight, places));
  for (const { at } of bulks) insertions.add(at, countLength(undefined, places));
  return insertions.byAddress;
}

class Inserted {
  readonly byAddress = new Map<number, number[]>();

  add(address: number, instructions: readonly number[]): void {
    this.byAddress.set(address, [...(this.byAddress.get(address) ?? []), ...instructions]);
  }
}

type OwnOptions = {
  readonly places: Places;
  readonly units: Units;
  readonly facts: Pick<MeterUnit, 'within' | 'isRecursive'>;
  readonly isHiding: (call: Call) => boolean;
  readonly nameOf: (callee: number | undefined) => string | undefined;
  /** The source's. */
  readonly lines: readonly string[];
};

function ownInsertions(own: OwnFunction, { places, units, facts, isHiding, nameOf, lines }: OwnOptions): Insertions {
  const { flow } = own;
  const loops = loopsOf(own);
  const insertions = new Inserted();
  for (const [i, { start, end, weight }] of flow.blocks.entries()) {
    const steps = stepsOf(own, start, end);
    if (steps.length === 0 && weight === 0) continue;
    const unit: MeterUnit = {
      kind: 'block',
      steps: steps.length > 0 ? steps : [[lineAt(own, start), 1]],
      loops: loops(i),
      ...facts,
    };
    insertions.add(start, countRun(units.add(unit), places));
  }
  const call = (name: string, at: number, block: number): number =>
    units.add({ kind: 'call', name, steps: [[lineAt(own, at), 1]], loops: loops(block), ...facts });
  for (const made of flow.calls) {
    if (!isHiding(made)) continue;
    const cell = call(nameOf(made.callee) ?? 'call', made.at, made.block);
    insertions.add(made.at, beforeCall(places));
    insertions.add(made.end, afterCall(cell, places));
  }
  for (const { at, isCopy, block } of flow.bulks) {
    const name = bulkName(isCopy, lines[lineAt(own, at) - 1] ?? '');
    insertions.add(at, countLength(call(name, at, block), places));
  }
  return insertions.byAddress;
}

/** As the source has it; a structure that is copied is named as what it comes to. */
function bulkName(isCopy: boolean, line: string): string {
  if (!isCopy) return 'memset';
  return /\bmemmove\b/.test(line) ? 'memmove' : 'memcpy';
}

/** Each place of the source that a block comes through is a step. */
function stepsOf({ rows }: OwnFunction, start: number, end: number): [number, number][] {
  const steps = new Map<number, number>();
  for (const { address, line } of rows)
    if (line > 0 && address >= start && address < end) steps.set(line, (steps.get(line) ?? 0) + 1);
  return [...steps];
}

/** Loops deeper than this are not told apart. */
const MOST_LOOPS = 32;

/** The loops around a block, outermost first, as lines. */
function loopsOf(own: OwnFunction): (block: number) => [number, number][] {
  const { blocks, loops } = own.flow;
  const placed = [...loops]
    .sort((a, b) => b.size - a.size)
    .map((inside) => {
      const lines = [...inside].flatMap((i) => {
        const { start = 0, end = 0 } = blocks[i] ?? {};
        return stepsOf(own, start, end).map(([line]) => line);
      });
      const span: [number, number] = [Math.min(...lines, own.line + 1e9), Math.max(...lines, 0)];
      return { inside, span: span[1] > 0 ? span : ([own.line, own.line] as [number, number]) };
    });
  return (block) =>
    placed
      .filter(({ inside }) => inside.has(block))
      .map(({ span }) => span)
      .slice(0, MOST_LOOPS);
}
