import { describe, expect, test } from 'vitest';
import { caseNote, reasonText } from '../../../judge/report/reason-text.ts';
import type { Reason } from '../../../judge/schema/report.ts';
import { WORDS } from '../../../judge/words/words.ts';
import { caseOf, near } from './reports.ts';

function check(reason: Reason, en: string, ko: string) {
  expect([reasonText(reason, WORDS.en), reasonText(reason, WORDS.ko)]).toEqual([en, ko]);
}

const different = (at: string, expected: string, found: string): Reason => ({ code: 'different', at, expected, found });

describe('why a case got its verdict', () => {
  test('a difference names its place, what was expected and what was found', () => {
    check(different('[3][1]', '5', '7'), '[3][1]: expected 5, found 7', '[3][1]: 기댓값 5, 출력 7');
    check(different('value', '5', '7'), 'value: expected 5, found 7', '값: 기댓값 5, 출력 7');
    check(different('line 4', 'a', 'b'), 'line 4: expected a, found b', '4번째 줄: 기댓값 a, 출력 b');
    check(different('token 17', 'a', 'b'), 'token 17: expected a, found b', '17번째 토큰: 기댓값 a, 출력 b');
  });
  test('lengths and spaces are named as such', () => {
    check(different('length', '2', '3'), 'length: expected 2, found 3', '길이: 기댓값 2, 출력 3');
    check(different('[0].length', '2', '3'), 'length of [0]: expected 2, found 3', '[0]의 길이: 기댓값 2, 출력 3');
    check(
      different('space before token 2', '" "', '"\\n"'),
      'space before token 2: expected " ", found "\\n"',
      '2번째 토큰 앞 공백: 기댓값 " ", 출력 "\\n"',
    );
  });
  test('what is missing and what is too much are told apart', () => {
    check(different('line 4', 'a', ''), 'line 4: expected a, found nothing', '4번째 줄: 기댓값 a, 출력 없음');
    check(different('[2]', '', '9'), '[2]: unexpected 9', '[2]: 정답에 없는 값 9');
    check(different('', '5', ''), '5 is missing', '출력에 없는 값: 5');
  });
  test('a slow program is told how slow it was, once only how long it was watched', () => {
    check({ code: 'too-slow', times: 2.31 }, '2.3x the limit', '제한의 2.3배');
    check(
      { code: 'too-slow-killed', overMs: 12_000, times: 6 },
      'over 12 s, stopped at 6.0x the limit',
      '12초 초과, 제한의 6.0배에서 중단',
    );
  });
  test('a group that waits for another names it as people do', () => {
    check(
      { code: 'group-requires', group: 'correctness' },
      'not run: Correctness must pass first',
      "실행 안 함: '정확성' 그룹을 먼저 통과해야 함",
    );
  });
  test("the judge's failures are not called the candidate's", () => {
    expect(reasonText({ code: 'judge-error', detail: 'x' }, WORDS.en)).toContain('no fault of yours');
    expect(reasonText({ code: 'reference-failed', detail: 'x' }, WORDS.ko)).toContain('제출한 코드 탓이 아님');
  });
  test('the words of a checker or a dying process cannot control a terminal', () => {
    expect(reasonText({ code: 'checker', message: 'a\u001b[2J\nb' }, WORDS.en)).toBe('the checker says: a␛[2J b');
    expect(reasonText({ code: 'crashed', detail: '\u001b' }, WORDS.en)).toBe('the process died: ␛');
  });
});

describe('the note of a case', () => {
  const [fast, slow, close] = near.groups[0]?.cases ?? [];

  test('a decision that took several runs says how near the limit it was, and how sure that is', () => {
    expect(fast && caseNote(fast, WORDS.en)).toBe('0.82x ± 0.05 of the limit in 8 runs');
    expect(slow && caseNote(slow, WORDS.en)).toBe('1.42x ± 0.20 of the limit in 10 runs');
    expect(slow && caseNote(slow, WORDS.ko)).toBe('제한의 1.42배 ± 0.20(10회 실행)');
  });
  test('what is withheld is told as that, and a noisy machine as well', () => {
    expect(close && caseNote({ ...close, efficiency: undefined }, WORDS.en)).toBe(
      'withheld: too close to the limit to tell, counted as passed',
    );
    expect(close && caseNote(close, WORDS.en)).toBe(
      '1.02x ± 0.03 of the limit in 30 runs, withheld: counted as passed · measured longer on a noisy machine',
    );
    expect(close && caseNote(close, WORDS.ko)).toBe(
      '판정보류: 제한의 1.02배 ± 0.03(30회 실행), 통과로 처리 · 측정 환경이 불안정해 더 오래 측정',
    );
  });
  test('a case that passed has none', () => expect(caseNote(caseOf('1'), WORDS.en)).toBe(''));
  test('an error comes with its place', () => {
    const note = caseNote(caseOf('1', { verdict: 'RE', error: { message: 'boom', line: 3, column: 14 } }), WORDS.en);
    expect(note).toBe('boom (line 3, column 14)');
  });
  test('an accepted case that earned less than its points says so', () => {
    expect(caseNote(caseOf('1', { score: { earned: 2.5, max: 5 } }), WORDS.ko)).toBe('2.5/5점');
    expect(caseNote(caseOf('1', { verdict: 'WA', score: { earned: 0, max: 5 } }), WORDS.ko)).toBe('오답');
  });
  test('a bare verdict is named', () =>
    expect(caseNote(caseOf('1', { verdict: 'OLE' }), WORDS.en)).toBe('output limit exceeded'));
});
