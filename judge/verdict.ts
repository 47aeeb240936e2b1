// Verdicts summed up: one visible order of precedence, no arithmetic.
import { VERDICTS, type Verdict } from './schema/report.ts';

/** The verdict that stands for all of these: the first in the order of VERDICTS that occurs. AC for none. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'AC';
}
