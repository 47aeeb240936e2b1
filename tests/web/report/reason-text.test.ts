// Reasons as sentences, in both languages: the command line's, with the page's own names of groups.
import { describe, expect, test } from 'vitest';
import type { CaseResult, Reason } from '#judge/schema/report';
import { caseNote, groupText, reasonText } from '../../../web/src/report/reason-text.ts';
import { first as firstEn } from '../../../web/src/words/first.en.ts';
import { first as firstKo } from '../../../web/src/words/first.ko.ts';
import { en as laterEn, ko as laterKo } from '../../../web/src/words/later.ts';

const EN = { ...firstEn, ...laterEn };
const KO = { ...firstKo, ...laterKo };

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
      '1.02x ± 0.10 of the limit in 24 runs, withheld: counted as passed · measured longer on a noisy machine',
    ));
  test('an error says its own words', () =>
    expect(caseNote({ ...CASE, verdict: 'RE', error: { message: 'boom', line: 3 } }, EN)).toBe('boom'));
  test('an accepted case with fewer points says how many', () =>
    expect(caseNote({ ...CASE, score: { earned: 1, max: 3 } }, KO)).toBe('1/3점'));
});
