// The smallest single replacement that turns one text into another, so that cursor and scroll position survive where they can.

/** Characters from `start` to `end` of the old text become `text`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** Nothing when the texts are the same. A pair of surrogates is never cut in two. */
export function smallestEdit(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const start = commonStart(before, after);
  const tail = commonEnd(before, after, Math.min(before.length, after.length) - start);
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function commonStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before[length] === after[length]) length++;
  return isHigh(before, length - 1) ? length - 1 : length;
}

function commonEnd(before: string, after: string, most: number): number {
  let length = 0;
  while (length < most && before.at(-1 - length) === after.at(-1 - length)) length++;
  return isLow(before, before.length - length) ? length - 1 : length;
}

const isHigh = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
