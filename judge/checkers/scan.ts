// Reading texts in place, so that comparing 50 MB makes no 50 MB of small strings.

/** The format's white space: space, and 0x09 to 0x0d. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** The first position from `at` on that holds no white space, or the text's length. */
export function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The first position from `at` on that holds white space, or the text's length. */
export function skipToken(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The position after the last character before `end` that is no white space; `from` when there is none. */
export function trimmedEnd(text: string, from: number, end: number): number {
  let i = end;
  while (i > from && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

/** A part of a text: from `start` up to, but not including, `end`. */
export type Region = { readonly text: string; readonly start: number; readonly end: number };

export function sameRegion(a: Region, b: Region): boolean {
  const length = a.end - a.start;
  if (length !== b.end - b.start) return false;
  for (let i = 0; i < length; i++) {
    if (a.text.charCodeAt(a.start + i) !== b.text.charCodeAt(b.start + i)) return false;
  }
  return true;
}

/** The same, but for the case of the letters A to Z. */
export function sameRegionButCase(a: Region, b: Region): boolean {
  const length = a.end - a.start;
  if (length !== b.end - b.start) return false;
  for (let i = 0; i < length; i++) {
    if (lowered(a.text.charCodeAt(a.start + i)) !== lowered(b.text.charCodeAt(b.start + i))) return false;
  }
  return true;
}

export function regionText({ text, start, end }: Region): string {
  return text.slice(start, end);
}

function lowered(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}
