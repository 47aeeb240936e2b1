// The checker of outputs that may come in any order: each element as often as in the answer.
import type { Mode } from '../problem.ts';
import type { CheckResult } from './check-result.ts';
import { compareArrays, compareLineSets } from './elements.ts';
import { returnsDoubles } from './returns-doubles.ts';

export function checkUnordered(mode: Mode, answer: string, output: string): CheckResult {
  const texts = { answer, output, repeats: 'counted' } as const;
  if (mode.kind === 'stdio') return compareLineSets(texts);
  return compareArrays(texts, returnsDoubles(mode) ? 'doubles' : 'digits');
}
