// Reasons as sentences, in both languages; and what to do next.
import { describe, expect, test } from 'vitest';
import type { CaseResult, Reason, Report } from '#judge/schema/report';
import { pointsText } from '../../../web/src/pages/problem/figures.ts';
import { heatOf, markersOf } from '../../../web/src/pages/problem/markers.ts';
import { nextSteps } from '../../../web/src/pages/problem/next-step.ts';
import { caseNote, groupText, reasonText } from '../../../web/src/pages/problem/reason-text.ts';
import { common as commonEn } from '../../../web/src/words/common.en.ts';
import { common as commonKo } from '../../../web/src/words/common.ko.ts';
import { problem as problemEn } from '../../../web/src/words/problem.en.ts';
import { problem as problemKo } from '../../../web/src/words/problem.ko.ts';

const EN = { problem: problemEn, common: commonEn };
const KO = { problem: problemKo, common: commonKo };

function check(reason: Reason, en: string, ko: string): void {
  expect([reasonText(reason, EN), reasonText(reason, KO)]).toEqual([en, ko]);
}

describe('a reason', () => {
  test('names the place, what was expected and what was found', () =>
    check(
      { code: 'different', at: 'line 4', expected: '7', found: '8' },
      'line 4: expected 7, found 8',
      '4번째 줄: 기댓값 7, 출력 8',
    ));
  test('says what is missing', () =>
    check({ code: 'different', at: '', expected: '7', found: '' }, '7 is missing', '출력에 없는 값: 7'));
  test('says what should not be there', () =>
    check(
      { code: 'different', at: '[3].length', expected: '', found: '2' },
      'length of [3]: unexpected 2',
      '[3]의 길이: 정답에 없는 값 2',
    ));
  test('a limit that was passed is never passed 1.0 times', () =>
    check({ code: 'too-slow', times: 1.0004 }, '1.01x the limit', '제한의 1.01배'));
  test('a run that was stopped says when', () =>
    check(
      { code: 'too-slow-killed', overMs: 5000, times: 2.5 },
      'over 5 s, stopped at 2.5x the limit',
      '5초 초과, 제한의 2.5배에서 중단',
    ));
  test('a group is called as people call it', () =>
    check(
      { code: 'group-requires', group: 'correctness' },
      'not run: Correctness tests must pass first',
      "실행 안 함: '정확성 테스트' 그룹을 먼저 통과해야 함",
    ));
  test('a group of another name keeps it, even one that every object knows', () =>
    expect([groupText('subtask1', EN), groupText('constructor', EN)]).toEqual(['subtask1', 'constructor']));
});

const CASE: CaseResult = { name: '01', verdict: 'AC', cpuMs: 1, wallMs: 1, peakMiB: 1, limitMs: 10 };
const EFFICIENCY: NonNullable<CaseResult['efficiency']> = {
  decision: 'withheld',
  referenceMs: 10,
  reference: 'accepted/fast.js',
  referenceLanguage: 'javascript',
  timesReference: 3,
  languageTimes: 1,
  floorMs: 60,
  timesLimit: 1.02,
  timesLimitInterval: [0.92, 1.12],
  ratio: 3.06,
  interval: [2.8, 3.4],
  runs: 24,
  samples: [
    { referenceMs: 10, candidateMs: 30 },
    { referenceMs: 10, candidateMs: 31 },
  ],
  load: { spread: 0.1, noisy: true },
  measuredLonger: true,
};

describe('the note of a case', () => {
  test('a case that simply passed has none', () => expect(caseNote(CASE, EN)).toBe(''));
  test('a withheld one says how near it was, and that it counts as passed', () =>
    expect(caseNote({ ...CASE, reason: { code: 'withheld' }, efficiency: EFFICIENCY }, EN)).toBe(
      '1.02x ± 0.10 of the limit in 24 runs, withheld: counted as passed · The machine was busy, so it was measured longer.',
    ));
  test('an error says its own words', () =>
    expect(caseNote({ ...CASE, verdict: 'RE', error: { message: 'boom', line: 3 } }, EN)).toBe('boom'));
  test('an accepted case with fewer points says how many', () =>
    expect(caseNote({ ...CASE, score: { earned: 1, max: 3 } }, KO)).toBe('1/3점'));
});

test('points below the maximum never read as the maximum, nor something as nothing', () => {
  expect(pointsText({ earned: 99.999, max: 100 })).toEqual(['99.99', '100']);
  expect(pointsText({ earned: 0.001, max: 100 })).toEqual(['0.01', '100']);
  expect(pointsText({ earned: 0, max: 100 })).toEqual(['0', '100']);
});

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

describe('in the editor', () => {
  test('an error that many cases met is marked once; one without a line not at all', () => {
    const error = { message: 'boom', line: 3, column: 5 };
    expect(markersOf([error, { ...error }, { message: 'nowhere' }, undefined])).toEqual([
      { line: 3, column: 5, message: 'boom', severity: 'error' },
    ]);
  });
  test('the blamed line is known among the warm ones', () => {
    const line = { count: 1, steps: 1, heat: 0.5 };
    const growth = {
      lines: [
        { ...line, line: 1 },
        { ...line, line: 2 },
      ],
      blame: { line: 2 },
    } as never;
    expect(heatOf(growth).map(({ isBlamed }) => isBlamed)).toEqual([false, true]);
  });
});
