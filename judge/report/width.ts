// How many terminal columns a text takes, and texts made to fit: Hangul and emoji take two, accents none.

const PLAIN = /^[\x20-\x7e]*$/;
/** East Asian Wide and Fullwidth, and what is drawn as an emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const WEIGHTLESS = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11ff]*$/u;
const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Columns of a text without newlines and without escape sequences. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of clusters.segment(text)) width += clusterWidth(segment);
  return width;
}

function clusterWidth(cluster: string): number {
  if (WIDE.test(cluster)) return 2;
  return WEIGHTLESS.test(cluster) ? 0 : 1;
}

/** Spaces on the right, up to the width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Spaces on the left, up to the width. */
export function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** The text, or as much of its beginning as fits before an ellipsis. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return width < 1 ? '' : `${beginning(text, width - 1)}…`;
}

/** The longest beginning, in whole characters, that is not wider. */
function beginning(text: string, width: number): string {
  let [kept, used] = ['', 0];
  for (const { segment } of clusters.segment(text)) {
    used += clusterWidth(segment);
    if (used > width) return kept;
    kept += segment;
  }
  return kept;
}

/** The words of one line in lines no wider than that; a word that is wider alone is broken. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function broken(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (displayWidth(rest) > width) {
    const piece = beginning(rest, width) || rest.slice(0, 2);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}
