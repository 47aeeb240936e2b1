// The checker of outputs that are sets: each element of the answer, in any order and however often.
import type { Mode } from '../problem.ts';
import type { CheckResult } from './check-result.ts';
import { compareArrays, compareLineSets } from './elements.ts';
import { returnsDoubles } from './returns-doubles.ts';

export function checkSet(mode: Mode, answer: string, output: string): CheckResult {
  const texts = { answer, output, repeats: 'ignored' } as const;
  if (mode.kind === 'stdio') return compareLineSets(texts);
  return compareArrays(texts, returnsDoubles(mode) ? 'doubles' : 'digits');
}
