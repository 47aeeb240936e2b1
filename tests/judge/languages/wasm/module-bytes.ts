// A small module as bytes: one exported function `f` of one number, with the body that a test gives it, and the memory that our linker
// imports.

const I32 = 0x7f;

/** `body` without its last `end`; `sections` stand behind the code. */
export function moduleWith(
  body: readonly number[],
  sections: readonly (readonly [name: string, content: readonly number[]])[] = [],
): Uint8Array {
  const code = [0, ...body, 0x0b];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, I32, 1, I32]),
    ...section(2, [1, ...name('env'), ...name('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(6, [1, I32, 1, 0x41, 0, 0x0b]),
    ...section(7, [1, ...name('f'), 0, 0]),
    ...section(10, [1, code.length, ...code]),
    ...sections.flatMap(([title, content]) => section(0, [...name(title), ...content])),
  ]);
}

/** Where the body's first instruction stands in the code section's content. */
export const FIRST = 3;

function section(id: number, content: readonly number[]): number[] {
  return [id, content.length, ...content];
}

function name(text: string): number[] {
  return [text.length, ...Buffer.from(text)];
}

/** A line table of one file, with a row for each address and line. */
export function lineTable(
  file: string,
  rows: readonly (readonly [address: number, line: number])[],
  end: number,
): number[] {
  const header = [1, 1, 1, 0xfb, 14, 13, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0, ...Buffer.from(file), 0, 0, 0, 0, 0];
  const setAddress = (address: number) => [0, 5, 2, address, 0, 0, 0];
  let line = 1;
  const program = rows.flatMap(([address, at]) => {
    const step = (at - line) & 127;
    line = at;
    return [...setAddress(address), 3, step, 1];
  });
  const content = [4, 0, header.length, 0, 0, 0, ...header, ...program, ...setAddress(end), 0, 1, 1];
  return [content.length, 0, 0, 0, ...content];
}
