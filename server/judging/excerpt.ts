// Texts of any length as a page can show them.
import type { Excerpt } from '../schema/run.ts';

const SHOWN_CHARS = 64 * 1024;

export function excerpt(text: string): Excerpt {
  const shown = text.length <= SHOWN_CHARS ? text : text.slice(0, SHOWN_CHARS);
  return { text: shown, omitted: text.length - shown.length };
}
