import { expect, test } from 'vitest';
import { VERDICTS, type Verdict } from '../../judge/schema/report.ts';
import { worstOf } from '../../judge/verdict.ts';

test('verdicts are summed up by the worst, whatever their order', () => {
  const check = (verdicts: Verdict[], expected: Verdict) => {
    expect(worstOf(verdicts)).toBe(expected);
    expect(worstOf([...verdicts].reverse())).toBe(expected);
  };
  check([], 'AC');
  check(['AC', 'AC'], 'AC');
  check(['AC', 'SK'], 'SK');
  check(['WA', 'SK', 'TLE'], 'TLE');
  check(['TLE', 'RE', 'WA'], 'RE');
  check([...VERDICTS], 'JE');
});
