import { describe, expect, test } from 'vitest';
import type { Standing, Verdict } from '../../judge/schema/report.ts';
import { groupScore } from '../../judge/score.ts';
import { type StandingGroup, standingOf } from '../../judge/standing.ts';

const verdictsOf = (text: string) => text.split(' ') as Verdict[];

function group(text: string, maxScore: number, efficiency = false): StandingGroup {
  const verdicts = verdictsOf(text);
  const scored = verdicts.map((verdict) => ({ accepted: verdict === 'AC', multiplier: 1 }));
  return { efficiency, verdicts, ...groupScore({ maxScore, aggregation: 'sum' }, scored) };
}

/** Correctness and efficiency cases of a scoring problem. */
function check(correctness: string, efficiency: string, expected: Standing): void {
  expect(standingOf(['AC'], [group(correctness, 60), group(efficiency, 40, true)])).toBe(expected);
}

describe('a problem with efficiency points', () => {
  test('everything earned is solved', () => check('AC AC', 'AC AC', 'solved'));
  test('too slow or too large for efficiency cases only is an efficiency loss', () => {
    check('AC AC', 'TLE AC', 'efficiency-loss');
    check('AC AC', 'MLE TLE', 'efficiency-loss');
  });
  test('wrong or crashing in an efficiency case is only a part', () => {
    check('AC AC', 'TLE WA', 'partial');
    check('AC AC', 'RE AC', 'partial');
  });
  test('too slow for correctness is only a part', () => check('TLE AC', 'TLE TLE', 'partial'));
  test('no points are a failure', () => check('WA', 'WA WA', 'failed'));
});

describe('other problems', () => {
  test('a scoring problem without efficiency groups knows no efficiency loss', () => {
    expect(standingOf([], [group('AC', 50), group('AC', 50)])).toBe('solved');
    expect(standingOf([], [group('AC', 50), group('TLE', 50)])).toBe('partial');
    expect(standingOf([], [group('WA', 50), group('TLE', 50)])).toBe('failed');
  });
  test('a pass-fail problem is solved or failed', () => {
    expect(standingOf(['AC'], [group('AC AC', 0)])).toBe('solved');
    expect(standingOf(['AC'], [group('AC TLE', 0)])).toBe('failed');
    expect(standingOf(['WA'], [group('AC', 0)])).toBe('failed');
  });
});
