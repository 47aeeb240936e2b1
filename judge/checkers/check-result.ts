// What a checker concludes of one output, and how it says where the first difference lies.
import type { Reason } from '../schema/report.ts';

export type CheckResult = {
  readonly accepted: boolean;
  /** Why not, when the checker can tell. */
  readonly reason?: CheckReason;
  /** The part of the case's points that an accepted output earns, from 0 to 1; 1 when absent. */
  readonly multiplier?: number;
};

export type CheckReason = Extract<Reason, { readonly code: 'different' | 'wrong' | 'checker' }>;

export const ACCEPTED: CheckResult = { accepted: true };

/**
 * The first difference. `at` is `[3][1]`, `[3].length`, `value`, `line 4`, `token 17` or `space before token 17`; '' when a
 * collection merely lacks an element. `expected` is '' where nothing more was expected, `found` where the output has nothing.
 */
export function differentAt(at: string, expected: string, found: string): CheckResult {
  const from = shownFrom(expected, found);
  return {
    accepted: false,
    reason: { code: 'different', at, expected: shortened(expected, from), found: shortened(found, from) },
  };
}

/** So much of a value is shown in a reason. */
export const SHOWN_LENGTH = 60;

/** So much of what two long texts have in common is shown before their difference. */
const SHOWN_BEFORE = 20;

/** 0, or the position shortly before the difference when the beginnings would look the same. */
function shownFrom(expected: string, found: string): number {
  const longer = Math.max(expected.length, found.length);
  if (longer <= SHOWN_LENGTH) return 0;
  let common = 0;
  while (common < longer && expected.charCodeAt(common) === found.charCodeAt(common)) common++;
  if (common <= SHOWN_LENGTH / 2 || common === longer) return 0;
  const from = common - SHOWN_BEFORE;
  return isHighSurrogate(expected, from - 1) ? from - 1 : from;
}

/** The text from there on, or what fits of it, with an ellipsis for what is left out; never half of a surrogate pair. */
function shortened(text: string, from: number): string {
  const rest = text.length - from;
  const length =
    isHighSurrogate(text, from + SHOWN_LENGTH - 1) && rest > SHOWN_LENGTH ? SHOWN_LENGTH - 1 : SHOWN_LENGTH;
  const shown = text.slice(from, from + length);
  return `${from > 0 ? '…' : ''}${shown}${rest > SHOWN_LENGTH ? '…' : ''}`;
}

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}
