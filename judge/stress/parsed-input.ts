// An input taken apart into its numbers and words, and put together again: what both modes have in common.
import type { Mode } from '../problem.ts';

export type Cells = { readonly numbers: readonly number[]; readonly words: readonly string[] };

/** The numbers and words of a text in their order, and the way back to a text. */
export type ParsedInput = Cells & {
  /** Which numbers stand together: in one parameter, in one line, by their places. */
  readonly groups: readonly (readonly number[])[];
  /** The text with as many other numbers and words in their places. */
  write(cells: Cells): string;
};

export function parseInput(mode: Mode, text: string): ParsedInput {
  return mode.kind === 'function' ? parseValues(text) : parseTokens(text);
}

/** Function mode: the JSON values, one a line. `true` and `false` count as the numbers 1 and 0. */
export function valuesOf(text: string): readonly unknown[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

export function textOf(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** The number that a token is, if it is written as numbers usually are. */
export function numberIn(token: string): number | undefined {
  const value = Number(token);
  const isPlain = /^-?\d/.test(token) && String(value) === token && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return isPlain ? value : undefined;
}

function parseValues(text: string): ParsedInput {
  const values = valuesOf(text);
  const numbers: number[] = [];
  const words: string[] = [];
  const groups: number[][] = [];
  const collect = (value: unknown): unknown => {
    if (typeof value === 'number') groups.at(-1)?.push(numbers.length);
    if (typeof value === 'number' || typeof value === 'boolean') numbers.push(Number(value));
    if (typeof value === 'string') words.push(value);
    return value;
  };
  for (const value of values) {
    groups.push([]);
    mapLeaves(value, collect);
  }
  const write = (cells: Cells) => {
    const [number, word] = [cells.numbers.values(), cells.words.values()];
    const fill = (value: unknown): unknown => {
      if (typeof value === 'number') return number.next().value;
      if (typeof value === 'boolean') return number.next().value !== 0;
      return typeof value === 'string' ? word.next().value : value;
    };
    return textOf(mapLeaves(values, fill) as readonly unknown[]);
  };
  return { numbers, words, groups, write };
}

/** Arrays are two deep at most. */
function mapLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map((one) => mapLeaves(one, change)) : change(value);
}

/** White space stays as it is. */
function parseTokens(text: string): ParsedInput {
  const pieces = text.split(/(\s+)/);
  const isToken = (piece: string, at: number) => at % 2 === 0 && piece !== '';
  const numbers: number[] = [];
  const words: string[] = [];
  const groups: number[][] = [[]];
  for (const [at, piece] of pieces.entries()) {
    const number = numberIn(piece);
    if (piece.includes('\n')) groups.push([]);
    if (!isToken(piece, at)) continue;
    if (number === undefined) words.push(piece);
    else groups.at(-1)?.push(numbers.push(number) - 1);
  }
  return {
    numbers,
    words,
    groups,
    write(cells) {
      const [number, word] = [cells.numbers.values(), cells.words.values()];
      const fill = (token: string) => String((numberIn(token) === undefined ? word : number).next().value);
      return pieces.map((piece, at) => (isToken(piece, at) ? fill(piece) : piece)).join('');
    },
  };
}
