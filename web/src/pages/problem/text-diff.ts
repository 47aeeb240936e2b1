// Where two short texts differ, line by line and within a line. Pure; long texts are left to the diff editor.

export type Piece = { readonly text: string; readonly differs: boolean };
/** A line on either side; absent where the other side has one more. */
export type DiffLine = {
  readonly expected?: readonly Piece[];
  readonly actual?: readonly Piece[];
  readonly same: boolean;
};

/** Beyond these a table of pieces helps nobody, and costs too much. */
const MOST_CHARS = 4000;
const MOST_LINES = 120;

/** Undefined when the texts are too long to be shown this way. */
export function diffTexts(expected: string, actual: string): readonly DiffLine[] | undefined {
  const [left, right] = [linesOf(expected), linesOf(actual)];
  if (expected.length + actual.length > MOST_CHARS || left.length + right.length > MOST_LINES) return undefined;
  return pairLines(left, right, commonParts(left, right)).map(([one, other]) => lineOf(one, other));
}

/** A newline ends a line: there is no empty one behind it. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

type Pair = readonly [left: number, right: number];

/** A longest common subsequence, as pairs of positions. */
function commonParts(left: readonly string[], right: readonly string[]): readonly Pair[] {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

type LinePair = readonly [expected: string | undefined, actual: string | undefined];

/** Lines between two common ones stand opposite each other in their order. */
function pairLines(left: readonly string[], right: readonly string[], common: readonly Pair[]): readonly LinePair[] {
  const rows: LinePair[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...common, [left.length, right.length] as const]) {
    const gap = Math.max(nextI - i, nextJ - j);
    for (let k = 0; k < gap; k++)
      rows.push([i + k < nextI ? left[i + k] : undefined, j + k < nextJ ? right[j + k] : undefined]);
    if (nextI < left.length && nextJ < right.length) rows.push([left[nextI], right[nextJ]]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return rows;
}

function lineOf(expected: string | undefined, actual: string | undefined): DiffLine {
  if (expected === undefined) return { actual: [{ text: actual ?? '', differs: true }], same: false };
  if (actual === undefined) return { expected: [{ text: expected, differs: true }], same: false };
  const same = expected === actual;
  if (same) return { expected: [{ text: expected, differs: false }], actual: [{ text: actual, differs: false }], same };
  const [left, right] = [tokensOf(expected), tokensOf(actual)];
  const common = commonParts(left, right);
  const leftKept = new Set(common.map(([i]) => i));
  const rightKept = new Set(common.map(([, j]) => j));
  return { expected: piecesOf(left, leftKept), actual: piecesOf(right, rightKept), same };
}

/** Numbers and words stay whole: half a number that is equal says nothing. */
function tokensOf(line: string): readonly string[] {
  return line.match(/-?\d+(?:\.\d+)?|\p{L}+|\s+|./gsu) ?? [];
}

function piecesOf(tokens: readonly string[], kept: ReadonlySet<number>): readonly Piece[] {
  const pieces: Piece[] = [];
  tokens.forEach((text, index) => {
    const differs = !kept.has(index);
    const last = pieces.at(-1);
    if (last?.differs === differs) pieces[pieces.length - 1] = { text: last.text + text, differs };
    else pieces.push({ text, differs });
  });
  return pieces;
}
