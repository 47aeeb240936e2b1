// Puts instructions into a module: each function gets what is to stand before given addresses, and the module a memory for cells, a
// global variable, and the memory's export. Nothing else of it changes but that sections for debuggers are left out.
import { leb } from './bytes.ts';
import { type Places, pagesOf } from './counting-code.ts';
import type { Flow } from './flow.ts';
import { type Imports, parameterCounts, SECTION, type Section, sectionOf } from './module.ts';

/** Instructions by the address that they stand before. */
export type Insertions = ReadonlyMap<number, readonly number[]>;

export type Rewriting = {
  readonly module: Uint8Array;
  readonly sections: readonly Section[];
  readonly imports: Imports;
  readonly flows: ReadonlyMap<number, Flow>;
  readonly cells: number;
  /** Of a function; undefined leaves it as it is. */
  readonly insert: (flow: Flow, places: Places) => Insertions | undefined;
};

/** By which a run finds the cells. */
const CELLS = 'olsol_cells';

const [I32, I64] = [0x7f, 0x7e];
const [MEMORY_EXPORT, HAS_MAXIMUM, MUTABLE] = [2, 1, 1];
const I64_ZERO = [0x42, 0, 0x0b];

/** Throws where the module is not of the shape that our linker gives it. */
export function rewrite({ module, sections, imports, flows, cells, insert }: Rewriting): Buffer {
  const need = (id: number): Section => {
    const section = sectionOf(sections, id);
    if (section === undefined) throw new Error(`the module has no section ${id}`);
    return section;
  };
  if (sectionOf(sections, SECTION.memory) !== undefined) throw new Error('the module has a memory of its own');
  const [globals, globalBytes] = counted(need(SECTION.global));
  const [exports, exportBytes] = counted(need(SECTION.export));
  const fixed = { memory: imports.memories, work: imports.globals + globals };
  const parameters = parameterCounts(need(SECTION.type), need(SECTION.function));
  const pages = leb(pagesOf(cells));
  const name = Buffer.from(CELLS);
  const made = new Map<number, readonly Uint8Array[]>([
    [SECTION.global, [bytes(leb(globals + 1)), globalBytes, bytes([I64, MUTABLE, ...I64_ZERO])]],
    [
      SECTION.export,
      [bytes(leb(exports + 1)), exportBytes, bytes([name.length, ...name, MEMORY_EXPORT, ...leb(fixed.memory)])],
    ],
    [SECTION.code, codeOf(need(SECTION.code).content, { parameters, flows, fixed, insert })],
  ]);
  const memory = sectionBytes(SECTION.memory, [bytes([1, HAS_MAXIMUM, ...pages, ...pages])]);
  const parts: Uint8Array[] = [module.subarray(0, 8)];
  let isPlaced = false;
  for (const section of sections.filter(({ id, name: title }) => id !== SECTION.custom || title === 'name')) {
    if (!isPlaced && (section.id > SECTION.memory || section.id === SECTION.custom)) {
      parts.push(...memory);
      isPlaced = true;
    }
    const content = made.get(section.id);
    const whole = module.subarray(
      section.start,
      section.content.byteOffset - module.byteOffset + section.content.length,
    );
    parts.push(...sectionBytes(section.id, content ?? [whole]));
  }
  return Buffer.concat(parts);
}

function bytes(list: readonly number[]): Uint8Array {
  return Uint8Array.from(list);
}

/** A list's length, and what follows it. */
function counted({ content }: Section): [number, Uint8Array] {
  let at = 0;
  let count = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = content[at++] ?? 0;
    count += (byte & 127) * scale;
    if (byte < 128) return [count, content.subarray(at)];
  }
}

function sectionBytes(id: number, content: readonly Uint8Array[]): Uint8Array[] {
  return [bytes([id, ...leb(sizeOf(content))]), ...content];
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

type CodeRewriting = {
  /** By the function's place among those that are not imported. */
  readonly parameters: readonly number[];
  readonly flows: ReadonlyMap<number, Flow>;
  readonly fixed: Pick<Places, 'memory' | 'work'>;
  readonly insert: Rewriting['insert'];
};

function codeOf(code: Uint8Array, { parameters, flows, fixed, insert }: CodeRewriting): Uint8Array[] {
  const all = [...flows.values()];
  const parts = [bytes(leb(all.length))];
  for (const [i, flow] of all.entries()) {
    const first = (parameters[i] ?? 0) + flow.locals;
    const insertions = insert(flow, { ...fixed, before: first, length: first + 1 });
    const body =
      insertions === undefined ? [code.subarray(flow.body.start, flow.body.end)] : bodyOf(code, flow, insertions);
    parts.push(bytes(leb(sizeOf(body))), ...body);
  }
  return parts;
}

/** With two more locals. */
function bodyOf(code: Uint8Array, { body, first, groups }: Flow, insertions: Insertions): Uint8Array[] {
  const parts = [bytes(leb(groups.count + 2)), code.subarray(groups.start, first), bytes([1, I64, 1, I32])];
  let at = first;
  for (const [address, instructions] of [...insertions].sort(([a], [b]) => a - b)) {
    parts.push(code.subarray(at, address), bytes(instructions));
    at = address;
  }
  parts.push(code.subarray(at, body.end));
  return parts;
}
