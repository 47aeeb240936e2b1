// Guest: standard input as one text with a reading position, shared by all the ways a program may read it.
import type { Primordials } from './primordials.ts';

export function makeStdin(p: Primordials, text: string) {
  let position = 0;
  return {
    /** All that has not been read yet. */
    rest(): string {
      const rest = position === 0 ? text : p.slice(text, position);
      position = text.length;
      return rest;
    },
    /** The next line without its end, or undefined at the end of the input. */
    line(): string | undefined {
      if (position >= text.length) return undefined;
      const found = p.indexOf(text, '\n', position);
      const end = found === -1 ? text.length : found;
      const isCrLf = end > position && p.codeAt(text, end - 1) === 13;
      const line = p.slice(text, position, isCrLf ? end - 1 : end);
      position = end + 1;
      return line;
    },
  };
}

export type Stdin = ReturnType<typeof makeStdin>;
