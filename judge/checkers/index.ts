// The door of the built-in checkers. Each is pure and holds against any output, however long, deep or odd.

import { BadInput } from '../bad-input.ts';
import type { Checker, Mode } from '../problem.ts';
import type { CheckResult } from './check-result.ts';
import { checkExact } from './exact.ts';
import { returnsDoubles } from './returns-doubles.ts';
import { checkSet } from './set.ts';
import { parseTokenFlags } from './token-flags.ts';
import { checkTokens } from './tokens.ts';
import { checkUnordered } from './unordered.ts';

export type { CheckReason, CheckResult } from './check-result.ts';

export type BuiltInChecker = Exclude<Checker['kind'], 'custom'>;

export type CheckedTexts = {
  readonly answer: string;
  /** What the program printed, or the JSON of what the function returned ({"!":"undefined"} for what JSON has no word for). */
  readonly output: string;
  /** The case's flags, found good by `parseCheckerArgs` when the problem was loaded. */
  readonly args: readonly string[];
};

/** Judges one output. `tokens` in function mode is `exact`: a JSON value has no tokens of its own. */
export function check(kind: BuiltInChecker, mode: Mode, { answer, output, args }: CheckedTexts): CheckResult {
  switch (kind) {
    case 'exact':
      return checkExact(mode, answer, output, parseTokenFlags(args));
    case 'tokens': {
      const flags = parseTokenFlags(args);
      return mode.kind === 'function' ? checkExact(mode, answer, output, flags) : checkTokens(answer, output, flags);
    }
    case 'unordered':
      return checkUnordered(mode, answer, output);
    case 'set':
      return checkSet(mode, answer, output);
  }
}

/** Throws BadInput when a checker cannot take these flags: to be called once for each case that is loaded. */
export function parseCheckerArgs(kind: BuiltInChecker, mode: Mode, args: readonly string[]): void {
  const flags = parseTokenFlags(args);
  if (kind === 'tokens' && mode.kind === 'stdio') return;
  const takesTolerance = returnsDoubles(mode) && (kind === 'exact' || kind === 'tokens');
  const refused = takesTolerance ? flags.caseSensitive || flags.spaceChangeSensitive : args.length > 0;
  if (refused) throw new BadInput((words) => words.checkers.flagsOfChecker(kind, args, takesTolerance));
}
