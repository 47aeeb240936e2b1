// Which line of the source each instruction comes from: DWARF's line numbers, version 4, as the compiler leaves them in the custom
// section `.debug_line` (DWARF 4, section 6.2).
import { ByteReader } from './bytes.ts';
import { SECTION, type Section, sectionOf } from './module.ts';

/** From here on, up to the next row. */
export type LineRow = {
  /** In the code section's content. */
  readonly address: number;
  /** In the candidate's own source; 0 for what has no line there, such as the library's code. */
  readonly line: number;
  readonly column: number;
  /** Where the table says nothing more: up to here and no further. */
  readonly isEnd: boolean;
};

/** All rows by address. `file` is the candidate's source, as the compiler was told its name. */
export function lineRows(sections: readonly Section[], file: string): LineRow[] {
  const section = sectionOf(sections, SECTION.custom, '.debug_line');
  if (section === undefined) return [];
  const reader = new ByteReader(section.content);
  const rows: LineRow[] = [];
  while (!reader.isAtEnd) readUnit(reader, file, rows);
  return rows.sort((a, b) => a.address - b.address || Number(b.isEnd) - Number(a.isEnd));
}

/** The numbers of the candidate's file in each unit, by where the unit starts in the section. */
export function ownFiles(sections: readonly Section[], file: string): ReadonlyMap<number, ReadonlySet<number>> {
  const section = sectionOf(sections, SECTION.custom, '.debug_line');
  const reader = new ByteReader(section?.content ?? new Uint8Array(0));
  const files = new Map<number, ReadonlySet<number>>();
  while (!reader.isAtEnd) {
    const unit = reader.at;
    const end = reader.u32() + reader.at;
    if (reader.u16() === VERSION) files.set(unit, readHeader(reader, file).own);
    reader.at = Math.max(end, reader.at);
  }
  return files;
}

const VERSION = 4;

type Header = {
  readonly minimum: number;
  readonly lineBase: number;
  readonly lineRange: number;
  readonly opcodeBase: number;
  readonly lengths: readonly number[];
  /** Numbers of the files that are the candidate's. */
  readonly own: ReadonlySet<number>;
};

function readUnit(reader: ByteReader, file: string, rows: LineRow[]): void {
  const length = reader.u32();
  const end = reader.at + length;
  if (length > 0 && reader.u16() === VERSION)
    runProgram(new ByteReader(reader.bytes.subarray(0, end), reader.at), file, rows);
  reader.at = Math.max(end, reader.at);
}

function readHeader(reader: ByteReader, file: string): Header {
  const headerLength = reader.u32();
  const end = reader.at + headerLength;
  const minimum = reader.u8();
  reader.at += 2; // operations an instruction, and whether rows are statements at first
  const lineBase = (reader.u8() << 24) >> 24;
  const lineRange = reader.u8() || 1;
  const opcodeBase = reader.u8();
  const lengths = Array.from({ length: Math.max(0, opcodeBase - 1) }, () => reader.u8());
  while (!reader.isAtEnd && reader.text() !== ''); // folders
  const own = new Set<number>();
  for (let number = 1; !reader.isAtEnd; number++) {
    const name = reader.text();
    if (name === '') break;
    for (let i = 0; i < 3; i++) reader.skipLeb();
    if (name.slice(name.lastIndexOf('/') + 1) === file) own.add(number);
  }
  reader.at = end;
  return { minimum, lineBase, lineRange, opcodeBase, lengths, own };
}

const STANDARD = {
  copy: 1,
  advanceAddress: 2,
  advanceLine: 3,
  setFile: 4,
  setColumn: 5,
  constAddress: 8,
  fixedAddress: 9,
};
const EXTENDED = { endSequence: 1, setAddress: 2 };
/** What the linker writes for functions that it has left out. */
const LEFT_OUT = 0xffff_fff0;

type State = { address: number; file: number; line: number; column: number };

function runProgram(reader: ByteReader, file: string, rows: LineRow[]): void {
  const header = readHeader(reader, file);
  const fresh = (): State => ({ address: 0, file: 1, line: 1, column: 0 });
  let state = fresh();
  const row = (isEnd: boolean) => {
    const { address, line, column } = state;
    if (address > 0 && address < LEFT_OUT)
      rows.push({ address, line: header.own.has(state.file) && !isEnd ? line : 0, column, isEnd });
  };
  while (!reader.isAtEnd) {
    const opcode = reader.u8();
    if (opcode >= header.opcodeBase) {
      advance(state, opcode - header.opcodeBase, header);
      row(false);
    } else if (opcode === 0) {
      const end = reader.leb() + reader.at;
      const extended = reader.u8();
      if (extended === EXTENDED.endSequence) {
        row(true);
        state = fresh();
      } else if (extended === EXTENDED.setAddress) state.address = reader.u32();
      reader.at = end;
    } else if (opcode === STANDARD.copy) row(false);
    else runStandard(reader, opcode, state, header);
  }
}

/** An opcode that stands for a step in addresses and lines at once. */
function advance(state: State, adjusted: number, { minimum, lineBase, lineRange }: Header): void {
  state.address += Math.floor(adjusted / lineRange) * minimum;
  state.line += lineBase + (adjusted % lineRange);
}

function runStandard(reader: ByteReader, opcode: number, state: State, header: Header): void {
  if (opcode === STANDARD.advanceAddress) state.address += reader.leb() * header.minimum;
  else if (opcode === STANDARD.advanceLine) state.line += reader.sleb();
  else if (opcode === STANDARD.setFile) state.file = reader.leb();
  else if (opcode === STANDARD.setColumn) state.column = reader.leb();
  else if (opcode === STANDARD.constAddress)
    state.address += Math.floor((255 - header.opcodeBase) / header.lineRange) * header.minimum;
  else if (opcode === STANDARD.fixedAddress) state.address += reader.u16();
  else for (let left = header.lengths[opcode - 1] ?? 0; left > 0; left--) reader.skipLeb();
}
