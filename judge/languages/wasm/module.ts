// A WebAssembly module taken apart: its sections, and of its functions what the meter and the line table need (binary format, 5.5).
import { ByteReader } from './bytes.ts';

export type Section = {
  readonly id: number;
  /** Of a custom section. */
  readonly name: string;
  /** Where its content starts in the module. */
  readonly start: number;
  /** Of a custom section: what follows its name. */
  readonly content: Uint8Array;
};

export const SECTION = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  memory: 5,
  global: 6,
  export: 7,
  element: 9,
  code: 10,
} as const;

/** Value types are one byte each: numbers, and references that the compiler has names for. */
const FUNCTION_TYPE = 0x60;

export type FunctionBody = {
  /** Among all functions; the imported ones come first. */
  readonly index: number;
  /** Of the list of its locals, in the code section's content: the addresses that DWARF uses. */
  readonly start: number;
  readonly end: number;
};

export type Imports = { readonly functions: number; readonly memories: number; readonly globals: number };

export function sectionsOf(module: Uint8Array): Section[] {
  const sections: Section[] = [];
  const reader = new ByteReader(module, 8);
  while (!reader.isAtEnd) {
    const id = reader.u8();
    const size = reader.leb();
    const start = reader.at;
    const name = id === SECTION.custom ? reader.name() : '';
    const end = start + size;
    sections.push({ id, name, start, content: module.subarray(reader.at, end) });
    reader.at = end;
  }
  return sections;
}

export function sectionOf(sections: readonly Section[], id: number, name = ''): Section | undefined {
  return sections.find((section) => section.id === id && section.name === name);
}

/** How many of each kind are imported; throws at a kind that it does not know. */
export function importsOf(section: Section | undefined): Imports {
  const count = { functions: 0, memories: 0, globals: 0 };
  if (section === undefined) return count;
  const reader = new ByteReader(section.content);
  for (let left = reader.leb(); left > 0; left--) {
    reader.name();
    reader.name();
    const kind = reader.u8();
    if (kind === 0) {
      reader.skipLeb();
      count.functions++;
    } else if (kind === 1) {
      reader.u8();
      skipLimits(reader);
    } else if (kind === 2) {
      skipLimits(reader);
      count.memories++;
    } else if (kind === 3) {
      reader.at += 2;
      count.globals++;
    } else if (kind === 4) {
      reader.u8();
      reader.skipLeb();
    } else throw new Error(`an import of the unknown kind ${kind}`);
  }
  return count;
}

function skipLimits(reader: ByteReader): void {
  const flags = reader.u8();
  reader.skipLeb();
  if (flags & 1) reader.skipLeb();
}

export function bodiesOf(code: Section, imported: number): FunctionBody[] {
  const reader = new ByteReader(code.content);
  const count = reader.leb();
  return Array.from({ length: count }, (_, i) => {
    const size = reader.leb();
    const start = reader.at;
    reader.at += size;
    return { index: imported + i, start, end: reader.at };
  });
}

/** How many parameters each function that is not imported has. Throws at a type that is no function's. */
export function parameterCounts(types: Section, functions: Section): number[] {
  const reader = new ByteReader(types.content);
  const counts = Array.from({ length: reader.leb() }, () => {
    if (reader.u8() !== FUNCTION_TYPE) throw new Error("a type that is no function's");
    const count = reader.leb();
    reader.at += count;
    const results = reader.leb();
    reader.at += results;
    return count;
  });
  const indices = new ByteReader(functions.content);
  return Array.from({ length: indices.leb() }, () => counts[indices.leb()] ?? 0);
}

/** The module without what only debuggers read; the names of functions stay, and everything up to its code stays where it was. */
export function withoutDebugging(module: Uint8Array): Buffer {
  const parts = [module.subarray(0, 8)];
  let at = 8;
  for (const { id, name, start, content } of sectionsOf(module)) {
    const end = content.byteOffset - module.byteOffset + content.length;
    if (id !== SECTION.custom || !name.startsWith('.debug_')) parts.push(module.subarray(at, end));
    at = Math.max(end, start);
  }
  return Buffer.concat(parts);
}
