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
  return {
    accepted: false,
    reason: { code: 'different', at, expected: shortened(expected), found: shortened(found) },
  };
}

/** So much of a value is shown in a reason. */
export const SHOWN_LENGTH = 60;

/** The text, or its beginning and an ellipsis; never half of a surrogate pair. */
function shortened(text: string): string {
  if (text.length <= SHOWN_LENGTH) return text;
  const last = text.charCodeAt(SHOWN_LENGTH - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, SHOWN_LENGTH - (splitsPair ? 1 : 0))}…`;
}
