// The checker of outputs that may come in any order: each element as often as in the answer.
import type { Mode } from '../problem.ts';
import type { CheckResult } from './check-result.ts';
import { compareArrays, compareLineSets } from './elements.ts';

export function checkUnordered(mode: Mode, answer: string, output: string): CheckResult {
  return (mode.kind === 'function' ? compareArrays : compareLineSets)(answer, output, 'counted');
}
