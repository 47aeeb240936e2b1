// The checker of outputs that are sets: each element of the answer, in any order and however often.
import type { Mode } from '../problem.ts';
import type { CheckResult } from './check-result.ts';
import { compareArrays, compareLineSets } from './elements.ts';

export function checkSet(mode: Mode, answer: string, output: string): CheckResult {
  return (mode.kind === 'function' ? compareArrays : compareLineSets)(answer, output, 'ignored');
}
