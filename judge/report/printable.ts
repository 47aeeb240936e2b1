// Text of unknown origin made safe to print: a candidate's output must not move the cursor or recolour the terminal.

const TAB = '    ';
/** Control characters but newline, line separators, and the marks that reorder text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** The text with its control characters made visible; only newlines stay, and tabs become spaces. */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNPRINTABLE, shape);
}

/** The same on one line. */
export function printableLine(text: string): string {
  return printable(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** Unicode has a picture for each of the first control characters, such as ␛ for escape. */
function shape(character: string): string {
  if (character === '\t') return TAB;
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\ufffd';
}
