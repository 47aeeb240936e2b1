// Where the optimiser has put a function's code in the place of its call: DWARF's entries for inlined subroutines, version 4, as the
// compiler leaves them in `.debug_info` (DWARF 4, sections 3.3.8 and 7.5).
import { ByteReader } from './bytes.ts';
import { SECTION, type Section, sectionOf } from './module.ts';

/** Code of another function that stands here because of a call on this line of the candidate's. */
export type InlinedCall = { readonly start: number; readonly end: number; readonly line: number };

const TAG_INLINED = 0x1d;
const ATTRIBUTE = { lowPc: 0x11, highPc: 0x12, statements: 0x10, ranges: 0x55, callFile: 0x58, callLine: 0x59 };

type Abbreviation = { readonly tag: number; readonly attributes: readonly (readonly [name: number, form: number])[] };
type Values = ReadonlyMap<number, number>;

/** Outer ones before those within them. `own` tells whether a file of the line table is the candidate's. */
export function inlinedCalls(
  sections: readonly Section[],
  own: (unit: number, file: number) => boolean,
): InlinedCall[] {
  const content = (name: string) => sectionOf(sections, SECTION.custom, name)?.content ?? new Uint8Array(0);
  const [info, abbreviations, ranges] = [content('.debug_info'), content('.debug_abbrev'), content('.debug_ranges')];
  const calls: InlinedCall[] = [];
  const reader = new ByteReader(info);
  while (!reader.isAtEnd) {
    const end = reader.u32() + reader.at;
    if (reader.u16() === 4) {
      const known = readAbbreviations(new ByteReader(abbreviations, reader.u32()));
      reader.at++; // the size of an address
      readEntries(new ByteReader(info.subarray(0, end), reader.at), { known, ranges, own, calls });
    }
    reader.at = Math.max(end, reader.at);
  }
  return calls;
}

function readAbbreviations(reader: ByteReader): ReadonlyMap<number, Abbreviation> {
  const known = new Map<number, Abbreviation>();
  for (let code = reader.leb(); code !== 0; code = reader.leb()) {
    const tag = reader.leb();
    reader.at++; // whether it has entries within
    const attributes: [number, number][] = [];
    for (
      let name = reader.leb(), form = reader.leb();
      name !== 0 || form !== 0;
      name = reader.leb(), form = reader.leb()
    )
      attributes.push([name, form]);
    known.set(code, { tag, attributes });
  }
  return known;
}

type Reading = {
  readonly known: ReadonlyMap<number, Abbreviation>;
  readonly ranges: Uint8Array;
  readonly own: (unit: number, file: number) => boolean;
  readonly calls: InlinedCall[];
};

function readEntries(reader: ByteReader, { known, ranges, own, calls }: Reading): void {
  let unit: Values | undefined;
  while (!reader.isAtEnd) {
    const abbreviation = known.get(reader.leb());
    if (abbreviation === undefined) continue;
    const values = new Map(abbreviation.attributes.map(([name, form]) => [name, readValue(reader, form)]));
    unit ??= values;
    const line = values.get(ATTRIBUTE.callLine) ?? 0;
    const file = values.get(ATTRIBUTE.callFile) ?? 0;
    if (abbreviation.tag !== TAG_INLINED || line === 0 || !own(unit.get(ATTRIBUTE.statements) ?? 0, file)) continue;
    for (const [start, end] of rangesOf(values, unit, ranges)) calls.push({ start, end, line });
  }
}

/** A value as far as a number can tell it; what is no number gives 0. Throws at a form that it does not know. */
function readValue(reader: ByteReader, form: number): number {
  switch (form) {
    case 0x01: // an address
    case 0x06: // four bytes
    case 0x0e: // a text elsewhere
    case 0x13: // another entry
    case 0x17: // a place in another section
      return reader.u32();
    case 0x05:
      return reader.u16();
    case 0x0b:
    case 0x0c:
      return reader.u8();
    case 0x07:
      return reader.u32() + reader.u32() * 2 ** 32;
    case 0x08:
      reader.text();
      return 0;
    case 0x0d:
      return reader.sleb();
    case 0x0f:
      return reader.leb();
    case 0x18: {
      const length = reader.leb();
      reader.at += length;
      return 0;
    }
    case 0x19:
      return 1;
    default:
      throw new Error(`the form 0x${form.toString(16)} is not known`);
  }
}

const BASE = 0xffff_ffff;

function rangesOf(values: Values, unit: Values, ranges: Uint8Array): [number, number][] {
  const at = values.get(ATTRIBUTE.ranges);
  if (at === undefined) {
    const low = values.get(ATTRIBUTE.lowPc) ?? 0;
    return [[low, low + (values.get(ATTRIBUTE.highPc) ?? 0)]];
  }
  const found: [number, number][] = [];
  let base = unit.get(ATTRIBUTE.lowPc) ?? 0;
  const reader = new ByteReader(ranges, at);
  for (let low = reader.u32(), high = reader.u32(); low !== 0 || high !== 0; low = reader.u32(), high = reader.u32()) {
    if (low === BASE) base = high;
    else found.push([base + low, base + high]);
  }
  return found;
}
