// What a person can do next, by what became of the submission.
import { describe, expect, test } from 'vitest';
import type { CaseResult, Report } from '#judge/schema/report';
import { nextSteps } from '../../../web/src/pages/problem/next-step.ts';

const CASE: CaseResult = { name: '01', verdict: 'AC', cpuMs: 1, wallMs: 1, peakMiB: 1, limitMs: 10 };
describe('what to do next', () => {
  const report = (change: Partial<Report>, cases: readonly CaseResult[] = []): Report =>
    ({
      standing: 'failed',
      verdict: 'WA',
      groups: [{ name: 'g', efficiency: false, verdict: 'WA', cases }],
      ...change,
    }) as unknown as Report;
  const kinds = (value: Report, hasReceipt = false) => nextSteps(value, hasReceipt).map(({ kind }) => kind);
  const wrong: CaseResult = { ...CASE, verdict: 'WA' };
  const shown = { input: '1', expected: '2', output: '3' };

  test('nothing when it is solved', () => expect(kinds(report({ standing: 'solved' }))).toEqual([]));
  test('nothing when it was the judge that failed', () =>
    expect(kinds(report({ verdict: 'JE' }, [wrong]))).toEqual([]));
  test('nothing for a compile error, which is shown with its place', () =>
    expect(kinds(report({ verdict: 'CE', error: { message: 'x', line: 2 } }))).toEqual([]));
  test('a public case becomes one of your own', () =>
    expect(kinds(report({}, [CASE, { ...wrong, shown }]))).toEqual(['make-own']));
  test('a secret one is only hinted at', () => expect(kinds(report({}, [wrong]))).toEqual(['reveal', 'wrong']));
  test('a slow one leads to the receipt', () =>
    expect(nextSteps(report({ standing: 'efficiency-loss' }, [{ ...CASE, verdict: 'TLE' }]), true)[0]).toEqual({
      kind: 'too-slow',
      hasReceipt: true,
    }));
  test('a runtime error leads to its line first', () =>
    expect(kinds(report({}, [{ ...CASE, verdict: 'RE', error: { message: 'x', line: 4 } }]))).toEqual([
      'go-to-line',
      'reveal',
    ]));
  test('what was skipped failed nothing', () => expect(kinds(report({}, [{ ...CASE, verdict: 'SK' }]))).toEqual([]));
});
