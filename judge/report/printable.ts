// Text of unknown origin made safe to print: a candidate's output must not move the cursor or recolour the terminal.

const TAB = '    ';
const LONGEST_LINE = 500;
/** Control characters, halves of surrogate pairs, line separators, and the marks that reorder text. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** The text with its control characters made visible; only newlines stay, and tabs become spaces. */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNPRINTABLE, shape);
}

/** The same on one line, which is cut when it is very long. */
export function printableLine(text: string): string {
  const lines = printable(text.slice(0, LONGEST_LINE))
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ') + (text.length > LONGEST_LINE ? '…' : '');
}

/** Unicode has a picture for each of the first control characters, such as ␛ for escape. */
function shape(character: string): string {
  if (character === '\n') return character;
  if (character === '\t') return TAB;
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\ufffd';
}
