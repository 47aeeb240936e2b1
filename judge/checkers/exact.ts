// The strict checker: the same value in function mode, the same lines in stdio mode.
import type { Mode } from '../problem.ts';
import type { CheckResult } from './check-result.ts';
import { compareJson } from './json-equality.ts';
import { compareLines } from './lines.ts';
import type { TokenFlags } from './token-flags.ts';

/** In function mode the float flags apply when the function returns doubles; integers are always compared exactly. */
export function checkExact(mode: Mode, answer: string, output: string, flags: TokenFlags): CheckResult {
  if (mode.kind === 'stdio') return compareLines(answer, output);
  const returnsDoubles = mode.signature.returns.startsWith('double');
  return compareJson(answer, output, returnsDoubles ? flags.tolerance : undefined);
}
