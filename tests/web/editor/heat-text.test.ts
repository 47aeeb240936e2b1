// What is said of a hot line, in both tongues.
import { expect, test } from 'vitest';
import type { LineHeat, Tongue } from '../../../web/src/editor/editor-props.ts';
import { heatNote, heatText } from '../../../web/src/editor/heat-text.ts';
import { editor as en } from '../../../web/src/words/editor.en.ts';
import { editor as ko } from '../../../web/src/words/editor.ko.ts';

const WORDS = { en, ko };

const check = (line: Omit<LineHeat, 'line'>, tongue: Tongue, note: string, text: string) => {
  const whole = { line: 5, ...line };
  expect(heatNote(whole, WORDS[tongue])).toBe(note);
  expect(heatText(whole, WORDS[tongue], tongue).replaceAll('\n', ' | ')).toBe(text);
};

const quadratic: Omit<LineHeat, 'line'> = { heat: 0.614, count: 123_456_789, steps: 5120, growth: 'n^2' };

test('a line says its share, its work and its growth', () => {
  check(quadratic, 'en', '61 % · n²', '61 % of all steps | run 123.5M times, 5,120 steps | grows like n²');
  check(quadratic, 'ko', '61% · n²', '전체 연산의 61% | 1.2억번 실행, 연산 5,120회 | n²에 비례해 증가');
});

test('the blamed line is told by words and a sign, not by colour', () => {
  check(
    { ...quadratic, isBlamed: true },
    'ko',
    '◀ 61% · n² · 병목',
    '전체 연산의 61% | 1.2억번 실행, 연산 5,120회 | n²에 비례해 증가 | 전체 시간 복잡도를 결정하는 줄',
  );
});

test('a line without a growth does not speak of one', () => {
  check({ heat: 0.0123, count: 1, steps: 3 }, 'en', '1.2 %', '1.2 % of all steps | run once, 3 steps');
});

test('a share that is hardly anything is not rounded to nothing', () => {
  check({ heat: 0.0004, count: 2, steps: 3 }, 'ko', '<1%', '전체 연산의 <1% | 2번 실행, 연산 3회');
});

test('growth beyond the named classes is put into words', () => {
  const beyond = { heat: 0.5, count: 2, steps: 3, growth: 'worse than n^3' } as const;
  check(beyond, 'en', '50 % · worse than n³', '50 % of all steps | run 2 times, 3 steps | grows worse than n³');
  check(beyond, 'ko', '50% · n³ 초과', '전체 연산의 50% | 2번 실행, 연산 3회 | n³보다 빠르게 증가');
});
