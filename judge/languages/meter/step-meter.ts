// The step meter: puts a counter into each basic block of a program and around each call that hides a loop. The counts are the
// same on every machine; lines stay lines.
import { parse } from 'acorn';
import MagicString from 'magic-string';
import { type LineAt, moveLines } from './author-lines.ts';
import { Edits } from './edits.ts';
import { walkProgram } from './walk.ts';

/** What is counted: runs of a block, or steps inside of calls from one place. Lines are those of the author. */
export type Unit = {
  readonly kind: 'block' | 'call';
  /** Of a call: the built-in's name, `spread`, `rest` or `bigint`. */
  readonly name?: string;
  /** Line and steps on it, for each time that the block is run; the line of the call. */
  readonly steps: readonly (readonly [line: number, steps: number])[];
  /** The loops around it within its function, outermost first, as lines; callbacks of `forEach` and its like are loops. */
  readonly loops: readonly (readonly [first: number, last: number])[];
  /** The innermost function with a name around it. */
  readonly within?: string;
  /** That function calls itself. */
  readonly isRecursive: boolean;
};

export type MeteredCode = { readonly code: string; readonly units: readonly Unit[] };

/** What the program finds its meter by: its fourth argument (`exports, require, module` come first). */
const ARGUMENT = 'arguments[3]';

/**
 * The body of a function of `exports, require, module` as one that also counts, in the cells that it is given. Throws when the
 * code is not JavaScript, or nested too deeply to be walked. `lineAt` leads to the author's lines where they are not the code's own.
 */
export function meterCode(code: string, async: boolean, lineAt?: LineAt): MeteredCode {
  const program = parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'script',
    locations: true,
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: async,
  });
  if (lineAt !== undefined) moveLines(program, lineAt);
  const edits = new Edits(new MagicString(code), code, nameNotIn(code));
  walkProgram(program.body, edits, ARGUMENT);
  return { code: edits.text(), units: edits.units() };
}

function nameNotIn(code: string): string {
  let name = '$meter';
  while (code.includes(name)) name += '_';
  return name;
}
