// The strict checker: the same value in function mode, the same lines in stdio mode.
import type { Mode } from '../problem.ts';
import type { CheckResult } from './check-result.ts';
import type { Tolerance } from './float.ts';
import { compareJson } from './json-equality.ts';
import { compareLines } from './lines.ts';
import { returnsDoubles } from './returns-doubles.ts';
import type { TokenFlags } from './token-flags.ts';

/** In function mode the float flags apply when the function returns doubles; integers are always compared exactly. */
export function checkExact(mode: Mode, answer: string, output: string, flags: TokenFlags): CheckResult {
  if (mode.kind === 'stdio') return compareLines(answer, output);
  return compareJson(answer, output, returnsDoubles(mode) ? (flags.tolerance ?? AS_DOUBLES) : undefined);
}

/** No distance allowed: 1e21 and 1000000000000000000000 are one double, however it is written. */
const AS_DOUBLES: Tolerance = {};
